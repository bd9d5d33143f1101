import { useEffect, useRef, useState } from 'preact/hooks';
import type { BreakOutcome, BreakRecord } from '@/utils/domain/breaks/break-record';
import { TAKEN } from '@/utils/domain/progress/adherence';
import type { LogNames } from '@/utils/domain/progress/log-filter';
import { join, t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { ErrorLine } from '../ErrorLine';
import { formatDuration, formatTime } from '../words';
import styles from './Item.module.css';
import { breakLine, ENDINGS, type Ending } from './log-words';

interface Props {
  readonly record: BreakRecord;
  readonly names: LogNames;
  readonly onChange: (outcome: BreakOutcome) => Promise<string | null>;
  readonly onRemove: () => void;
}

/** One break of the log, to read, correct or delete. */
export function BreakItem({ record, names, onChange, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { outcome, seconds } = record;
  const time = formatTime(record.at, record.zone);
  const name = names.routine(record.routine);
  const reason = names.reason(record);
  return (
    <li class={styles.item} data-id={record.id} tabIndex={-1}>
      <span class={styles.time}>{time}</span>
      <span class={styles.mark} data-outcome={outcome} aria-hidden="true" />
      <div class={styles.what}>
        <p>
          {breakLine(record, name)}
          {TAKEN.includes(outcome) && seconds !== undefined && seconds > 0 && (
            <span class={styles.muted}> · {formatDuration(seconds)}</span>
          )}
          {outcome !== 'held' && reason !== '' && <span class={styles.muted}> · {reason}</span>}
        </p>
        <Exercises of={record} names={names} />
      </div>
      <div class={styles.actions}>
        {outcome in ENDINGS && (
          <Button
            variant="plain"
            aria-label={t('log.changeBreak', name, time)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t('log.change')}
          </Button>
        )}
        <Button variant="plain" aria-label={t('log.deleteBreak', name, time)} onClick={onRemove}>
          {t('log.delete')}
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
    .map(({ name, felt }) => {
      if (felt === undefined) return name;
      return t(felt === 'helped' ? 'log.exerciseHelped' : 'log.exerciseHurt', name);
    });
  return said.length === 0 ? null : <p class={styles.muted}>{join(said, 'listed')}</p>;
}

function Correction({ outcome, onChange }: Pick<BreakRecord, 'outcome'> & Pick<Props, 'onChange'>) {
  const [error, setError] = useState<string | null>(null);
  const choice = useRef<HTMLSelectElement>(null);
  useEffect(() => choice.current?.focus(), []);
  return (
    <div class={styles.correct}>
      <label>
        {t('log.breakWas')}{' '}
        <select
          ref={choice}
          value={outcome}
          onChange={async (event) => setError(await onChange(event.currentTarget.value as Ending))}
        >
          {Object.entries(ENDINGS).map(([ending, words]) => (
            <option key={ending} value={ending}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <ErrorLine message={error} />
    </div>
  );
}
