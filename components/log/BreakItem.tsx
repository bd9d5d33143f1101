import { useState } from 'preact/hooks';
import type { BreakOutcome, BreakRecord, HoldReason } from '@/utils/domain/breaks/break-record';
import type { Routine } from '@/utils/domain/plan/plan';
import { routineName } from '@/utils/domain/plan/wording';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import { formatDuration, formatTime, holdSentence } from '../words';
import styles from './Item.module.css';

interface Props {
  readonly record: BreakRecord;
  /** Undefined for a routine that is no longer in the plan. */
  readonly routine: Routine | undefined;
  readonly onChange: (outcome: BreakOutcome) => Promise<string | null>;
  readonly onRemove: () => void;
}

const OUTCOMES: Readonly<Record<BreakOutcome, string>> = {
  done: 'done',
  partial: 'partly done',
  natural: 'natural break',
  skipped: 'skipped',
  snoozed: 'snoozed',
  missed: 'no answer',
  held: 'held back',
};

const CORRECTIONS: readonly BreakOutcome[] = ['done', 'partial', 'natural', 'skipped', 'missed'];

/** One break of the log, to read, correct or delete. */
export function BreakItem({ record, routine, onChange, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { outcome, reason, seconds } = record;
  const time = formatTime(record.at, record.zone);
  const name = routine === undefined ? 'A routine no longer in the plan' : routineName(routine);
  return (
    <li class={styles.item}>
      <span class={styles.time}>{time}</span>
      <span class={styles.what}>
        {name}, {outcome === 'held' ? holdSentence(reason as HoldReason).toLowerCase() : OUTCOMES[outcome]}
        {seconds !== undefined && seconds > 0 && <span class={styles.muted}> · {formatDuration(seconds)}</span>}
        {outcome !== 'held' && reason !== undefined && <span class={styles.muted}> · {reason}</span>}
        <ErrorLine message={error} />
      </span>
      <span class={styles.actions}>
        {CORRECTIONS.includes(outcome) && (
          <Button
            variant="plain"
            aria-label={`Change ${name}, ${time}`}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            Change
          </Button>
        )}
        <Button variant="plain" aria-label={`Delete ${name}, ${time}`} onClick={onRemove}>
          Delete
        </Button>
      </span>
      {isOpen && (
        <label class={styles.correct}>
          It was
          <select
            value={outcome}
            onChange={async (event) => setError(await onChange(event.currentTarget.value as BreakOutcome))}
          >
            {CORRECTIONS.map((correction) => (
              <option key={correction} value={correction}>
                {OUTCOMES[correction]}
              </option>
            ))}
          </select>
        </label>
      )}
    </li>
  );
}
