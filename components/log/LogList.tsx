import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { PainEntry } from '@/utils/domain/pain/entry';
import type { Plan } from '@/utils/domain/plan/plan';
import { formatDay } from '../words';
import { BreakItem } from './BreakItem';
import styles from './LogList.module.css';
import { type PainEdit, PainItem } from './PainItem';

/** One day of the log. */
export interface Day {
  readonly day: string;
  readonly pain: readonly PainEntry[];
  readonly breaks: readonly BreakRecord[];
}

interface Props {
  /** Newest first. */
  readonly days: readonly Day[];
  readonly plan: Plan;
  readonly showsHeld: boolean;
  readonly onChangePain: (entry: PainEntry, change: PainEdit) => Promise<string | null>;
  readonly onRemovePain: (entry: PainEntry) => void;
  readonly onChangeBreak: (record: BreakRecord, outcome: BreakRecord['outcome']) => Promise<string | null>;
  readonly onRemoveBreak: (record: BreakRecord) => void;
}

/** Everything that was logged, by day. */
export function LogList(props: Props) {
  return (
    <div class={styles.days}>
      {props.days.map((day) => (
        <DayPart key={day.day} {...props} of={day} />
      ))}
    </div>
  );
}

function DayPart({ of, showsHeld, ...props }: Props & { of: Day }) {
  const breaks = of.breaks.filter(({ outcome }) => showsHeld || outcome !== 'held').sort((a, b) => b.at - a.at);
  const pain = [...of.pain].sort((a, b) => (a.id < b.id ? 1 : -1));
  const heldCount = of.breaks.length - breaks.length;
  return (
    <section class={styles.day} aria-label={formatDay(of.day)}>
      <h2>{formatDay(of.day)}</h2>
      <ul class={styles.list}>
        {pain.map((entry) => (
          <PainItem
            key={entry.id}
            entry={entry}
            onChange={(change) => props.onChangePain(entry, change)}
            onRemove={() => props.onRemovePain(entry)}
          />
        ))}
        {breaks.map((record) => (
          <BreakItem
            key={record.id}
            record={record}
            routine={props.plan.routines.find(({ id }) => id === record.routine)}
            onChange={(outcome) => props.onChangeBreak(record, outcome)}
            onRemove={() => props.onRemoveBreak(record)}
          />
        ))}
      </ul>
      {heldCount > 0 && <p class={styles.muted}>{heldCount} held back, not shown</p>}
    </section>
  );
}
