import { useEffect, useRef, useState } from 'preact/hooks';
import type { BreakOutcome, BreakRecord } from '@/utils/domain/breaks/break-record';
import { TAKEN } from '@/utils/domain/progress/adherence';
import type { LogNames } from '@/utils/domain/progress/log-filter';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import { formatDuration, formatTime } from '../words';
import styles from './Item.module.css';
import { OUTCOME_WORDS } from './log-words';

interface Props {
  readonly record: BreakRecord;
  readonly names: LogNames;
  readonly onChange: (outcome: BreakOutcome) => Promise<string | null>;
  readonly onRemove: () => void;
}

const CORRECTIONS: readonly BreakOutcome[] = ['done', 'partial', 'natural', 'skipped', 'missed'];

/** One break of the log, to read, correct or delete. */
export function BreakItem({ record, names, onChange, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { outcome, seconds } = record;
  const time = formatTime(record.at, record.zone);
  const name = names.routine(record.routine);
  const reason = names.reason(record);
  const isHeld = outcome === 'held' && reason !== '';
  return (
    <li class={styles.item} data-id={record.id} tabIndex={-1}>
      <span class={styles.time}>{time}</span>
      <span class={styles.mark} data-outcome={outcome} aria-hidden="true" />
      <div class={styles.what}>
        <p>
          {name}, {isHeld ? reason.charAt(0).toLowerCase() + reason.slice(1) : OUTCOME_WORDS[outcome]}
          {TAKEN.includes(outcome) && seconds !== undefined && seconds > 0 && (
            <span class={styles.muted}> · {formatDuration(seconds)}</span>
          )}
          {!isHeld && reason !== '' && <span class={styles.muted}> · {reason}</span>}
        </p>
        <Exercises of={record} names={names} />
      </div>
      <div class={styles.actions}>
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
      </div>
      {isOpen && <Correction outcome={outcome} onChange={onChange} />}
    </li>
  );
}

/** What was done in the break and how it felt. Takes no room when nothing is known of it, or its names are not there yet. */
function Exercises({ of: { exercises = [] }, names }: { readonly of: BreakRecord; readonly names: LogNames }) {
  const said = exercises
    .map(({ id, felt }) => ({ name: names.exercise(id), felt }))
    .filter(({ name }) => name !== '')
    .map(({ name, felt }) => (felt === undefined ? name : `${name} (${felt})`));
  return said.length === 0 ? null : <p class={styles.muted}>{said.join(', ')}</p>;
}

function Correction({ outcome, onChange }: Pick<BreakRecord, 'outcome'> & Pick<Props, 'onChange'>) {
  const [error, setError] = useState<string | null>(null);
  const choice = useRef<HTMLSelectElement>(null);
  useEffect(() => choice.current?.focus(), []);
  return (
    <div class={styles.correct}>
      <label>
        It was
        <select
          ref={choice}
          value={outcome}
          onChange={async (event) => setError(await onChange(event.currentTarget.value as BreakOutcome))}
        >
          {CORRECTIONS.map((correction) => (
            <option key={correction} value={correction}>
              {OUTCOME_WORDS[correction]}
            </option>
          ))}
        </select>
      </label>
      <ErrorLine message={error} />
    </div>
  );
}
