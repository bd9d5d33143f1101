import { useMemo, useState } from 'preact/hooks';
import { chain } from '@/utils/domain/progress/chain';
import { daysWithin, type TimeSpan } from '@/utils/domain/progress/time-span';
import type { Timeline } from '@/utils/domain/progress/timeline';
import { type DayGroup, type Grain, grainOfTable, groupsOf } from '@/utils/domain/progress/timeline-groups';
import { formatNumber, many, t } from '@/utils/i18n/t';
import { FORMATS, formatDays, markWords } from './chart-words';
import styles from './TimelineTable.module.css';

interface Props {
  readonly timeline: Timeline;
  readonly span: TimeSpan;
  readonly hidesNumbers: boolean;
}

const GRAINS: Readonly<Record<Grain, string>> = {
  day: t('progress.dayHead'),
  week: t('progress.weekHead'),
  month: t('progress.monthHead'),
  year: t('progress.yearHead'),
};
const MOST_MARKS = 3; // named in a cell; more are counted

/** What the chart shows as a table, newest last: by day, week, month or year, as fine as fits about 120 rows. */
export function TimelineTable({ timeline, span, hidesNumbers }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class={styles.details} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{t('progress.asTable')}</summary>
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
      aria-label={t('progress.chartTable')}
    >
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{GRAINS[grain]}</th>
            {!hidesNumbers && <th scope="col">{grain === 'day' ? t('progress.pain') : t('progress.painGroupHead')}</th>}
            <th scope="col">{t('progress.breaksTaken')}</th>
            <th scope="col">{t('progress.whatHappened')}</th>
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
  if (have === 0) return t('progress.noScore');
  if (figure === null) return t('progress.fewDays', have, need);
  const { median, lowest, highest, count } = figure;
  return grain === 'day' ? formatNumber(median) : many('progress.painOfGroup', count, median, lowest, highest);
}

function takenWords({ asked, taken }: DayGroup): string {
  if (asked === 0) return t('progress.noPrompts');
  return t('progress.takenOfShare', taken, asked, FORMATS.share(taken / asked));
}

function happened({ marks }: DayGroup): string {
  // Milestones and changes first: sessions are many.
  const rare = marks.filter(({ type }) => type !== 'session');
  const named = [...rare, ...marks.filter(({ type }) => type === 'session')].slice(0, MOST_MARKS).map(markWords);
  const more = marks.length - named.length;
  return chain([...named, ...(more > 0 ? [many('progress.moreMarks', more)] : [])], 'clauses');
}
