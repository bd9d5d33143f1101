import { useMemo, useRef } from 'preact/hooks';
import { type Live, useLive } from '@/components/use-live';
import type { ProgressRoom } from '@/utils/app/progress-app';
import { type Timeline, timelineOf } from '@/utils/domain/progress/timeline';
import { app } from '../../app';

interface Found {
  /** Null when nothing was logged. */
  readonly timeline: Timeline | null;
}

/**
 * The history as a chart draws it. All of it is read, so it is not read at every wake of the worker, which writes nothing
 * that the chart shows: only when the days of the last weeks are others, and when the person comes back to the page.
 */
export function useTimeline({ today, days }: ProgressRoom): Live<Found> {
  const lately = JSON.stringify(days);
  const latest = useRef<Found | null>(null);
  const read = useMemo(
    () => async () => {
      const history = await app.readHistory();
      if (!history.ok) return history;
      const found: Found = { timeline: timelineOf(history.value, today) };
      // The same picture stays the same object: what is being dragged must not be drawn anew under the hand.
      if (JSON.stringify(found) !== JSON.stringify(latest.current)) latest.current = found;
      await new Promise((rested) => setTimeout(rested, 0));
      return { ok: true, value: latest.current ?? found } as const;
    },
    [today, lately],
  );
  return useLive(read, watchReturn);
}

function watchReturn(onReturn: () => void): () => void {
  const look = (): void => {
    if (document.visibilityState === 'visible') onReturn();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
