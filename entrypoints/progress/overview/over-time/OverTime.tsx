import { useCallback } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { ChartCard } from '@/components/progress/ChartCard';
import { OverTimeChart } from '@/components/progress/over-time/OverTimeChart';
import { useLive } from '@/components/use-live';
import type { ProgressRoom } from '@/utils/app/progress-app';
import { timelineOf } from '@/utils/domain/progress/timeline';
import type { LocalDay } from '@/utils/domain/time/units';
import { app } from '../../app';
import styles from './OverTime.module.css';

/** Pain and breaks over weeks to years. It says so plainly while there is nothing to draw. */
export function OverTime({ room }: { readonly room: ProgressRoom }) {
  const read = useCallback(() => readTimeline(room.today), [room.today]);
  const { value: found, failure } = useLive(read, app.watch);
  if (failure !== null) return <Banner tone="trouble">{failure}</Banner>;
  if (found === null) {
    return (
      <ChartCard title="Over time">
        <div class={styles.place} />
      </ChartCard>
    );
  }
  if (found.timeline === null) {
    return (
      <ChartCard title="Over time">
        <p>Nothing is logged yet. The first break or pain score begins this chart; it needs nothing else of you.</p>
      </ChartCard>
    );
  }
  return <OverTimeChart timeline={found.timeline} hidesNumbers={room.choices.hidesNumbers} />;
}

/** Reads the history and works the timeline out; not in one go with drawing it, so that the page answers in between. */
async function readTimeline(today: LocalDay) {
  const history = await app.readHistory();
  if (!history.ok) return history;
  const timeline = timelineOf(history.value, today);
  await new Promise((rested) => setTimeout(rested, 0));
  return { ok: true, value: { timeline } } as const;
}
