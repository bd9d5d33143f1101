import { Banner } from '@/components/Banner';
import { ChartCard } from '@/components/progress/ChartCard';
import { OverTimeChart } from '@/components/progress/over-time/OverTimeChart';
import type { ProgressRoom } from '@/utils/app/progress-app';
import { t } from '@/utils/i18n/t';
import styles from './OverTime.module.css';
import { useTimeline } from './use-timeline';

/** Pain and breaks over weeks to years. It says so plainly while there is nothing to draw. */
export function OverTime({ room }: { readonly room: ProgressRoom }) {
  const { value: found, failure } = useTimeline(room);
  if (failure !== null) return <Banner tone="trouble">{failure}</Banner>;
  if (found === null) {
    return (
      <ChartCard title={t('progress.overTime')}>
        <div class={styles.place} />
      </ChartCard>
    );
  }
  if (found.timeline === null) {
    return (
      <ChartCard title={t('progress.overTime')}>
        <p>{t('progress.overTimeEmpty')}</p>
      </ChartCard>
    );
  }
  return <OverTimeChart timeline={found.timeline} hidesNumbers={room.choices.hidesNumbers} />;
}
