import type { DayNumber } from '@/utils/domain/care/day-number';
import type { Timeline } from '@/utils/domain/progress/timeline';
import { FORMATS, formatDayNumber, markWords } from './chart-words';
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
        Point at a day to read it. Drag to move; pinch, or turn the wheel with Ctrl, to zoom; drag with Shift to pick a
        stretch. Keys: ← → move, + − zoom, Home and End, 0 for all, Shift with ← → for single days.
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
    score === null ? 'no pain score' : `pain ${score}`,
    median === null ? 'too few scores for a median' : `median of 14 days ${FORMATS.count(median)}`,
  ];
  return [
    ...(hidesNumbers ? [] : pain),
    asked === 0 ? 'no prompts' : `${FORMATS.count(taken)} of ${FORMATS.count(asked)} prompts taken`,
    ...timeline.marks.filter((mark) => mark.day === day).map(markWords),
  ];
}
