import { useState } from 'preact/hooks';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { formatNumber, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { formatTime, PAIN_QUESTIONS } from '../words';
import styles from './Item.module.css';
import { regionsLine } from './log-words';
import { type PainEdit, PainForm } from './PainForm';

interface Props {
  readonly entry: PainEntry;
  /** The score is not shown until it is asked for. */
  readonly hidesNumbers: boolean;
  readonly onChange: (change: PainEdit) => Promise<string | null>;
  readonly onRemove: () => void;
}

/** One pain entry of the log, to read, correct or delete. */
export function PainItem({ entry, hidesNumbers, onChange, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isAskedFor, setAskedFor] = useState(false);
  const isHidden = hidesNumbers && !isAskedFor;
  const time = formatTime(entry.at, entry.zone);
  const regions = regionsLine(entry, isHidden);
  return (
    <li class={styles.item} data-id={entry.id} tabIndex={-1}>
      <span class={styles.time}>{time}</span>
      <span class={isHidden ? styles.hidden : styles.score}>{isHidden ? '–' : formatNumber(entry.score)}</span>
      <div class={styles.what}>
        <p>
          {t(`log.painKind.${entry.kind}`)}
          {isHidden && <span class={styles.muted}> · {t('log.scoreHidden')}</span>}
        </p>
        {regions !== '' && <p class={styles.muted}>{regions}</p>}
        {entry.note !== undefined && <p class={styles.note}>{entry.note}</p>}
      </div>
      <div class={styles.actions}>
        {isHidden && (
          <Button variant="plain" aria-label={t('log.showHiddenPain', time)} onClick={() => setAskedFor(true)}>
            {t('log.show')}
          </Button>
        )}
        <Button
          variant="plain"
          aria-label={isHidden ? t('log.changeHiddenPain', time) : t('log.changePain', entry.score, time)}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('log.change')}
        </Button>
        <Button
          variant="plain"
          aria-label={isHidden ? t('log.deleteHiddenPain', time) : t('log.deletePain', entry.score, time)}
          onClick={onRemove}
        >
          {t('log.delete')}
        </Button>
      </div>
      {isOpen && (
        <div class={styles.form}>
          <PainForm
            question={PAIN_QUESTIONS[entry.kind]}
            start={{ score: entry.score, regions: entry.regions ?? {}, note: entry.note ?? '' }}
            onSave={onChange}
            onClose={() => setOpen(false)}
          />
        </div>
      )}
    </li>
  );
}
