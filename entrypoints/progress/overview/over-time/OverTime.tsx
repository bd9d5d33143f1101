import { Banner } from '@/components/Banner';
import { ChartCard } from '@/components/progress/ChartCard';
import { OverTimeChart } from '@/components/progress/over-time/OverTimeChart';
import type { ProgressRoom } from '@/utils/app/progress-app';
import styles from './OverTime.module.css';
import { useTimeline } from './use-timeline';

/** Pain and breaks over weeks to years. It says so plainly while there is nothing to draw. */
export function OverTime({ room }: { readonly room: ProgressRoom }) {
  const { value: found, failure } = useTimeline(room);
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
