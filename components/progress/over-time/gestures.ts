import type uPlot from 'uplot';
import type { TimeSpan } from '@/utils/domain/progress/time-span';

/** What a hand on the chart asks for. */
export interface GestureAnswers {
  readonly span: () => TimeSpan;
  readonly move: (from: TimeSpan, days: number) => void;
  readonly zoom: (from: TimeSpan, times: number, around: number) => void;
  readonly show: (span: TimeSpan) => void;
}

const ZOOM_PER_PX = 0.006; // of a wheel: two fingers on a pad turn it by a few px at a time
const MOST_WHEEL = 60; // px; a notch of a mouse's wheel is 100 or more, and would go too far
const LEAST_PICK = 8; // px; a shorter pick was a slip of the hand

interface Held {
  readonly pointers: ReadonlyMap<number, number>;
  readonly span: TimeSpan;
}

/**
 * Lets mouse, pen and fingers move and zoom: a drag moves, two fingers or the wheel with Ctrl zoom, the wheel sideways
 * moves, and a drag with Shift picks a stretch to be seen whole. An upright wheel or finger still scrolls the page.
 * Gives the way to stop.
 */
export function followGestures(plot: uPlot, { span, move, zoom, show }: GestureAnswers): () => void {
  const { over } = plot;
  const placeOf = ({ clientX }: MouseEvent): number => clientX - over.getBoundingClientRect().left;
  const now = new Map<number, number>(); // where each finger is
  let held: Held | null = null; // where they were when the last one came or went
  let pick: number | null = null;

  const hold = (): void => {
    held = now.size === 0 ? null : { pointers: new Map(now), span: span() };
  };
  const dayAt = (place: number, from: TimeSpan): number =>
    from.from + (place / over.clientWidth) * (from.until - from.from);

  function press(event: PointerEvent): void {
    if (event.button !== 0) return;
    over.setPointerCapture(event.pointerId);
    if (event.shiftKey && event.pointerType === 'mouse') pick = placeOf(event);
    else now.set(event.pointerId, placeOf(event));
    hold();
  }

  function drag(event: PointerEvent): void {
    if (pick !== null) {
      const place = placeOf(event);
      plot.setSelect(
        { left: Math.min(pick, place), width: Math.abs(place - pick), top: 0, height: over.clientHeight },
        false,
      );
      return;
    }
    if (held === null || !now.has(event.pointerId)) return;
    now.set(event.pointerId, placeOf(event));
    const [before, after] = [[...held.pointers.values()], [...now.values()]];
    const [a = 0, b] = before;
    const [c = 0, d] = after;
    if (b === undefined || d === undefined) {
      move(held.span, (-(c - a) / over.clientWidth) * (held.span.until - held.span.from));
      return;
    }
    const times = Math.abs(b - a) / Math.max(1, Math.abs(d - c));
    const day = dayAt((a + b) / 2, held.span);
    const length = (held.span.until - held.span.from) * times;
    const from = day - ((c + d) / 2 / over.clientWidth) * length;
    show({ from, until: from + length });
  }

  function release(event: PointerEvent): void {
    if (pick !== null) {
      const [left, right] = [pick, placeOf(event)].sort((a, b) => a - b);
      pick = null;
      plot.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
      if (left !== undefined && right !== undefined && right - left >= LEAST_PICK) {
        show({ from: dayAt(left, span()), until: dayAt(right, span()) });
      }
    }
    now.delete(event.pointerId);
    hold();
  }

  function wheel(event: WheelEvent): void {
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!event.ctrlKey && !event.metaKey && !isSideways) return;
    event.preventDefault();
    const seen = span();
    if (isSideways) move(seen, (event.deltaX / over.clientWidth) * (seen.until - seen.from));
    else
      zoom(
        seen,
        Math.exp(Math.max(-MOST_WHEEL, Math.min(MOST_WHEEL, event.deltaY)) * ZOOM_PER_PX),
        dayAt(placeOf(event), seen),
      );
  }

  over.addEventListener('pointerdown', press);
  over.addEventListener('pointermove', drag);
  over.addEventListener('pointerup', release);
  over.addEventListener('pointercancel', release);
  over.addEventListener('wheel', wheel, { passive: false });
  return () => {
    over.removeEventListener('pointerdown', press);
    over.removeEventListener('pointermove', drag);
    over.removeEventListener('pointerup', release);
    over.removeEventListener('pointercancel', release);
    over.removeEventListener('wheel', wheel);
  };
}
