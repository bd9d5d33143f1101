import { useMemo, useState } from 'preact/hooks';
import { daysWithin, type TimeSpan } from '@/utils/domain/progress/time-span';
import type { Timeline } from '@/utils/domain/progress/timeline';
import { type DayGroup, type Grain, grainOfTable, groupsOf } from '@/utils/domain/progress/timeline-groups';
import { FORMATS, formatDays, markWords } from './chart-words';
import styles from './TimelineTable.module.css';

interface Props {
  readonly timeline: Timeline;
  readonly span: TimeSpan;
  readonly hidesNumbers: boolean;
}

const GRAINS: Readonly<Record<Grain, string>> = { day: 'Day', week: 'Week', month: 'Month', year: 'Year' };
const MOST_MARKS = 3; // named in a cell; more are counted

/** What the chart shows as a table, newest last: by day, week, month or year, as fine as fits about 120 rows. */
export function TimelineTable({ timeline, span, hidesNumbers }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class={styles.details} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>As a table</summary>
      {isOpen && <Table timeline={timeline} span={span} hidesNumbers={hidesNumbers} />}
    </details>
  );
}

function Table({ timeline, span, hidesNumbers }: Props) {
  const { first, last } = daysWithin(span, timeline);
  const grain = grainOfTable(last - first + 1);
  const groups = useMemo(() => groupsOf(timeline, grain, first, last), [timeline, grain, first, last]);
  return (
    <section
      class={styles.scroll}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the keys.
      tabIndex={0}
      aria-label="Table of what the chart shows"
    >
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{GRAINS[grain]}</th>
            {!hidesNumbers && <th scope="col">{grain === 'day' ? 'Pain' : 'Pain: median, range, days'}</th>}
            <th scope="col">Breaks taken</th>
            <th scope="col">What happened</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.first}>
              <th scope="row">{formatDays(group, grain)}</th>
              {!hidesNumbers && <td>{painWords(group, grain)}</td>}
              <td>{takenWords(group)}</td>
              <td>{happened(group)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function painWords({ pain }: DayGroup, grain: Grain): string {
  const { figure, have, need } = pain;
  if (have === 0) return 'no score';
  if (figure === null) return `not enough days (${have} of ${need})`;
  const median = FORMATS.count(figure.median);
  if (grain === 'day') return median;
  return `${median} (${figure.lowest} to ${figure.highest}), ${FORMATS.count(figure.count)} days`;
}

function takenWords({ asked, taken }: DayGroup): string {
  if (asked === 0) return 'no prompts';
  return `${FORMATS.count(taken)} of ${FORMATS.count(asked)} (${FORMATS.share(taken / asked)})`;
}

function happened({ marks }: DayGroup): string {
  // Milestones and changes first: sessions are many.
  const rare = marks.filter(({ type }) => type !== 'session');
  const named = [...rare, ...marks.filter(({ type }) => type === 'session')].slice(0, MOST_MARKS).map(markWords);
  const more = marks.length - named.length;
  return [...named, ...(more > 0 ? [`${FORMATS.count(more)} more`] : [])].join('; ');
}
