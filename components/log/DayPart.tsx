import { useState } from 'preact/hooks';
import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { PainEntry } from '@/utils/domain/pain/entry';
import type { LogNames } from '@/utils/domain/progress/log-filter';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import { addDays } from '@/utils/domain/time/local-day';
import { many, t } from '@/utils/i18n/t';
import { formatWeekdayDate } from '../care/plan/plan-words';
import { formatDay } from '../words';
import { BreakItem } from './BreakItem';
import styles from './DayPart.module.css';
import { dayLine } from './log-words';
import type { PainEdit } from './PainForm';
import { PainItem } from './PainItem';

/** One day of the log. */
export interface Day {
  readonly day: string;
  /** The whole day, whatever of it is shown; null when its numbers cannot be read. */
  readonly numbers: DayRecord | null;
  readonly pain: readonly PainEntry[];
  readonly breaks: readonly BreakRecord[];
}

/** How a day is shown, and what can be done on it. */
export interface DayProps {
  readonly today: string;
  readonly names: LogNames;
  readonly hidesNumbers: boolean;
  /** Breaks of earlier days are in sight from the start, because they are what was looked for. */
  readonly showsBreaks: boolean;
  readonly onChangePain: (entry: PainEntry, change: PainEdit) => Promise<string | null>;
  readonly onRemovePain: (entry: PainEntry) => void;
  readonly onChangeBreak: (record: BreakRecord, outcome: BreakRecord['outcome']) => Promise<string | null>;
  readonly onRemoveBreak: (record: BreakRecord) => void;
}

/** A day: its numbers in one line, its pain entries, and its breaks, which are folded away unless it is today. */
export function DayPart({ of, ...props }: DayProps & { readonly of: Day }) {
  const { today, names, hidesNumbers, showsBreaks } = props;
  const [isFolded, setFolded] = useState(of.day !== today);
  const isOpen = showsBreaks || !isFolded;
  const pain = [...of.pain].sort((a, b) => (a.id < b.id ? 1 : -1));
  const breaks = [...of.breaks].sort((a, b) => b.at - a.at);
  const line = dayLine(of.numbers, hidesNumbers);
  return (
    <section class={styles.day} aria-label={formatDay(of.day)}>
      <header class={styles.top}>
        <h2>{dayName(of.day, today)}</h2>
        {line !== '' && <p class={styles.line}>{line}</p>}
      </header>
      <div class={styles.card}>
        {pain.length > 0 && (
          <ul class={styles.list}>
            {pain.map((entry) => (
              <PainItem
                key={entry.id}
                entry={entry}
                hidesNumbers={hidesNumbers}
                onChange={(change) => props.onChangePain(entry, change)}
                onRemove={() => props.onRemovePain(entry)}
              />
            ))}
          </ul>
        )}
        {breaks.length > 0 && !showsBreaks && (
          <button type="button" class={styles.fold} aria-expanded={isOpen} onClick={() => setFolded(isOpen)}>
            {many('log.breakCount', breaks.length)}
          </button>
        )}
        {breaks.length > 0 && isOpen && (
          <ul class={styles.list}>
            {breaks.map((record) => (
              <BreakItem
                key={record.id}
                record={record}
                names={names}
                onChange={(outcome) => props.onChangeBreak(record, outcome)}
                onRemove={() => props.onRemoveBreak(record)}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function dayName(day: string, today: string): string {
  const date = formatWeekdayDate(day, today);
  if (day === today) return t('log.todayDate', date);
  return day === addDays(today, -1) ? t('log.yesterdayDate', date) : date;
}
