import { useState } from 'preact/hooks';
import type { PainKind } from '@/utils/domain/pain/entry';
import { t } from '@/utils/i18n/t';
import { Segments } from '../Segments';
import { PAIN_QUESTIONS } from '../words';
import styles from './AddPain.module.css';
import { type PainEdit, PainForm } from './PainForm';

/** A new entry as it was said. */
export interface NewPain extends PainEdit {
  readonly kind: PainKind;
  readonly when: 'today' | 'yesterday';
}

interface Props {
  readonly onAdd: (entry: NewPain) => Promise<string | null>;
  readonly onClose: () => void;
}

const NOTHING_SAID = { score: null, regions: {}, note: '' } as const;

const DAYS = [
  { value: 'today', label: t('log.today') },
  { value: 'yesterday', label: t('log.yesterday') },
] as const;

const KINDS: Readonly<Record<NewPain['when'], readonly { readonly value: PainKind; readonly label: string }[]>> = {
  today: [
    { value: 'average24h', label: t('log.averagePain') },
    { value: 'now', label: t('common.rightNow') },
    { value: 'worst24h', label: t('log.worstPain') },
  ],
  yesterday: [
    { value: 'average24h', label: t('log.averagePain') },
    { value: 'worst24h', label: t('log.worstPain') },
  ],
};

const QUESTIONS_FOR_YESTERDAY: Readonly<Record<PainKind, string>> = {
  ...PAIN_QUESTIONS,
  average24h: t('log.averageOfYesterday'),
  worst24h: t('log.worstOfYesterday'),
};

/** Writes one more pain entry, of today or of yesterday; a day may have as many as one likes. */
export function AddPain({ onAdd, onClose }: Props) {
  const [when, setWhen] = useState<NewPain['when']>('today');
  const [kind, setKind] = useState<PainKind>('average24h');

  function chooseDay(day: NewPain['when']): void {
    setWhen(day);
    if (day === 'yesterday' && kind === 'now') setKind('average24h');
  }

  return (
    <section class={styles.card} aria-label={t('log.addPainEntry')}>
      <PainForm
        question={(when === 'today' ? PAIN_QUESTIONS : QUESTIONS_FOR_YESTERDAY)[kind]}
        start={NOTHING_SAID}
        onSave={(edit) => onAdd({ ...edit, kind, when })}
        onClose={onClose}
      >
        <div class={styles.choices}>
          <Segments legend={t('log.whichDay')} options={DAYS} value={when} onChoose={chooseDay} />
          <Segments legend={t('log.whichPain')} options={KINDS[when]} value={kind} onChoose={setKind} />
        </div>
      </PainForm>
    </section>
  );
}
