import type { DayNumber } from '@/utils/domain/care/day-number';
import type { Timeline } from '@/utils/domain/progress/timeline';
import { many, t } from '@/utils/i18n/t';
import { formatDayNumber, markWords } from './chart-words';
import styles from './DayLine.module.css';

interface Props {
  readonly timeline: Timeline;
  readonly day: DayNumber | null;
  /** Read out, because nobody points. */
  readonly isByKeys: boolean;
  readonly hidesNumbers: boolean;
  /** The id of the words that say how to use the chart. */
  readonly hintId: string;
}

/** What the day that is pointed at holds; while none is, how to use the chart. Both have one place, so that nothing jumps. */
export function DayLine({ timeline, day, isByKeys, hidesNumbers, hintId }: Props) {
  return (
    <div class={styles.place}>
      <p id={hintId} class={styles.hint} data-is-covered={day !== null}>
        {t('progress.chartHint')}
      </p>
      <p class={styles.line} role={isByKeys ? 'status' : undefined} aria-hidden={isByKeys ? undefined : true}>
        {day !== null && (
          <>
            <b>{formatDayNumber(day)}</b>
            {factsOf(timeline, day, hidesNumbers).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </>
        )}
      </p>
    </div>
  );
}

function factsOf(timeline: Timeline, day: DayNumber, hidesNumbers: boolean): readonly string[] {
  const index = day - timeline.first;
  const [score, median] = [timeline.scores[index] ?? null, timeline.medians[index] ?? null];
  const [asked, taken] = [timeline.asked[index] ?? 0, timeline.taken[index] ?? 0];
  const pain = [
    score === null ? t('progress.noPainScore') : t('progress.painOfDay', score),
    median === null ? t('progress.fewScoresForMedian') : t('progress.medianOf14DaysIs', median),
  ];
  return [
    ...(hidesNumbers ? [] : pain),
    asked === 0 ? t('progress.noPrompts') : many('progress.promptsTaken', asked, taken),
    ...timeline.marks.filter((mark) => mark.day === day).map(markWords),
  ];
}
