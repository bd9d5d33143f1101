import { useState } from 'preact/hooks';
import type { PainKind } from '@/utils/domain/pain/entry';
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
  { value: 'today', label: 'Today' },
  { value: 'yesterday', label: 'Yesterday' },
] as const;

const KINDS: Readonly<Record<NewPain['when'], readonly { readonly value: PainKind; readonly label: string }[]>> = {
  today: [
    { value: 'average24h', label: 'Average' },
    { value: 'now', label: 'Right now' },
    { value: 'worst24h', label: 'Worst' },
  ],
  yesterday: [
    { value: 'average24h', label: 'Average' },
    { value: 'worst24h', label: 'Worst' },
  ],
};

const QUESTIONS_FOR_YESTERDAY: Readonly<Record<PainKind, string>> = {
  ...PAIN_QUESTIONS,
  average24h: 'Average pain over the whole of yesterday',
  worst24h: 'Worst pain of yesterday',
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
    <section class={styles.card} aria-label="Add a pain entry">
      <PainForm
        question={(when === 'today' ? PAIN_QUESTIONS : QUESTIONS_FOR_YESTERDAY)[kind]}
        start={NOTHING_SAID}
        onSave={(edit) => onAdd({ ...edit, kind, when })}
        onClose={onClose}
      >
        <div class={styles.choices}>
          <Segments legend="Which day" options={DAYS} value={when} onChoose={chooseDay} />
          <Segments legend="Which pain" options={KINDS[when]} value={kind} onChoose={setKind} />
        </div>
      </PainForm>
    </section>
  );
}
