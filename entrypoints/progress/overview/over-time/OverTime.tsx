import { useMemo } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { ChartCard } from '@/components/progress/ChartCard';
import { OverTimeChart } from '@/components/progress/over-time/OverTimeChart';
import { useLive } from '@/components/use-live';
import type { ProgressRoom } from '@/utils/app/progress-app';
import { timelineOf } from '@/utils/domain/progress/timeline';
import { app } from '../../app';
import styles from './OverTime.module.css';

/** Pain and breaks over weeks to years. It says so plainly while there is nothing to draw. */
export function OverTime({ room }: { readonly room: ProgressRoom }) {
  const { value: history, failure } = useLive(app.readHistory, app.watch);
  const timeline = useMemo(() => (history === null ? null : timelineOf(history, room.today)), [history, room.today]);
  if (failure !== null) return <Banner tone="trouble">{failure}</Banner>;
  if (history === null) {
    return (
      <ChartCard title="Over time">
        <div class={styles.place} />
      </ChartCard>
    );
  }
  if (timeline === null) {
    return (
      <ChartCard title="Over time">
        <p>Nothing is logged yet. The first break or pain score begins this chart; it needs nothing else of you.</p>
      </ChartCard>
    );
  }
  return <OverTimeChart timeline={timeline} hidesNumbers={room.choices.hidesNumbers} />;
}
