import { REGIONS, type Region } from '@/utils/domain/pain/entry';
import { isNarrowed, type LogFilter, narrow, type SoughtOutcome } from '@/utils/domain/progress/log-filter';
import { Button } from '../Button';
import { Field } from '../Field';
import { REGION_NAMES } from '../words';
import styles from './FilterBar.module.css';
import { type Found, foundWords } from './found-words';

interface Props {
  readonly filter: LogFilter;
  readonly today: string;
  /** Null while the log is read for the first time. */
  readonly found: Found | null;
  readonly onChange: (filter: LogFilter) => void;
  readonly onShowEverything: () => void;
}

const WHATS: Readonly<Record<LogFilter['what'], string>> = {
  all: 'Pain and breaks',
  pain: 'Pain',
  breaks: 'Breaks',
};

const OUTCOMES: Readonly<Record<SoughtOutcome, string>> = {
  any: 'Any way',
  taken: 'Taken',
  skipped: 'Skipped',
  unanswered: 'No answer',
  held: 'Held back, not asked',
};

/** What of the log is shown: one search field and one choice, the rest folded away; and how much was found. */
export function FilterBar({ filter, today, found, onChange, onShowEverything }: Props) {
  const change = (part: Partial<LogFilter>): void => onChange(narrow(filter, part));
  const isNothing = found?.count === 0;
  return (
    <search class={styles.bar}>
      <input
        type="search"
        class={styles.text}
        aria-label="Search notes, reasons, breaks and exercises"
        placeholder="Search notes, reasons, exercises"
        value={filter.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <label class={styles.what}>
        Show
        <select
          value={filter.what}
          onChange={(event) => change({ what: event.currentTarget.value as LogFilter['what'] })}
        >
          <Options of={WHATS} />
        </select>
      </label>
      <div class={styles.second}>
        <details class={styles.more}>
          <summary>More filters{saidOf(filter)}</summary>
          <div class={styles.fields}>
            <Field label="How a break ended">
              {(control) => (
                <select
                  {...control}
                  value={filter.outcome}
                  onChange={(event) => change({ outcome: event.currentTarget.value as SoughtOutcome })}
                >
                  <Options of={OUTCOMES} />
                </select>
              )}
            </Field>
            <Field label="Where it hurt">
              {(control) => (
                <select
                  {...control}
                  value={filter.region ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    change({ region: value === '' ? null : (value as Region) })
                  }
                >
                  <option value="">Anywhere</option>
                  {REGIONS.map((region) => (
                    <option key={region} value={region}>
                      {REGION_NAMES[region]}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <DayField label="From" day={filter.from} today={today} onChange={(from) => change({ from })} />
            <DayField label="To" day={filter.to} today={today} onChange={(to) => change({ to })} />
          </div>
        </details>
        <div class={styles.found}>
          <span role="status" class={isNothing ? 'visually-hidden' : undefined}>
            {found === null ? '' : foundWords(found, today)}
          </span>
          {isNarrowed(filter) && !isNothing && (
            <Button variant="plain" onClick={onShowEverything}>
              Show everything
            </Button>
          )}
        </div>
      </div>
    </search>
  );
}

/** How many of the folded filters hold, so that none is forgotten behind the fold. */
function saidOf({ outcome, region, from, to }: LogFilter): string {
  const count = [outcome !== 'any', region !== null, from !== null, to !== null].filter(Boolean).length;
  return count === 0 ? '' : ` (${count} set)`;
}

function Options({ of }: { readonly of: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(of).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly today: string;
  readonly onChange: (day: string | null) => void;
}

function DayField({ label, day, today, onChange }: DayFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="date"
          max={today}
          value={day ?? ''}
          onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
        />
      )}
    </Field>
  );
}
