import type { DayNumber } from '@/utils/domain/care/day-number';
import { daysWithin, keptWithin, lengthOf, moved, type TimeSpan, zoomed } from '@/utils/domain/progress/time-span';
import type { Timeline } from '@/utils/domain/progress/timeline';

/** What is shown when a key is pressed. */
interface Shown {
  readonly span: TimeSpan;
  readonly bounds: TimeSpan;
  readonly day: DayNumber | null;
  readonly timeline: Timeline;
}

/** What a key asks for: another span, another day that is read out, or both. */
interface KeyAction {
  readonly span?: TimeSpan;
  readonly day?: DayNumber | null;
}

const STEP = 0.2; // of what is seen, for an arrow
const CLOSER = 0.6; // of what is seen, for a plus

/** What the key does to the chart; null when it is none of the chart's. Keys with Ctrl, Alt or Meta are the browser's. */
export function keyAction(event: KeyboardEvent, shown: Shown): KeyAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const { span, bounds, day } = shown;
  const length = lengthOf(span);
  const middle = (span.from + span.until) / 2;
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const way = event.key === 'ArrowLeft' ? -1 : 1;
      return event.shiftKey ? dayAction(way, shown) : { span: moved(span, way * STEP * length, bounds) };
    }
    case '+':
    case '=': // the plus key without Shift
      return { span: zoomed(span, CLOSER, day ?? middle, bounds) };
    case '-':
      return { span: zoomed(span, 1 / CLOSER, day ?? middle, bounds) };
    case 'Home':
      return { span: moved(span, bounds.from - span.from, bounds) };
    case 'End':
      return { span: moved(span, bounds.until - span.until, bounds) };
    case '0':
      return { span: bounds, day: null };
    case 'Escape':
      return day === null ? null : { day: null };
    default:
      return null;
  }
}

/** The next day, or the last one in sight to begin with; the chart moves along when it would leave. */
function dayAction(way: number, { span, bounds, day, timeline }: Shown): KeyAction {
  const next = day === null ? daysWithin(span, timeline).last : day + way;
  const chosen = Math.min(timeline.last, Math.max(timeline.first, next));
  const out = Math.min(0, chosen - 0.5 - span.from) + Math.max(0, chosen + 0.5 - span.until);
  return {
    day: chosen,
    ...(out !== 0 && { span: keptWithin({ from: span.from + out, until: span.until + out }, bounds) }),
  };
}
