import { useCallback, useMemo } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { ChartCard } from '@/components/progress/ChartCard';
import { formatSpan } from '@/components/progress/now/now-words';
import { WhenCard } from '@/components/progress/when/WhenCard';
import { useLive } from '@/components/use-live';
import type { ProgressRoom } from '@/utils/app/progress-app';
import { heatMapOf } from '@/utils/domain/progress/heat-map';
import { addDays } from '@/utils/domain/time/local-day';
import { t } from '@/utils/i18n/t';
import { app } from '../../app';

const TWELVE_WEEKS = 84; // days: enough for most hours of a week to have ten prompts

interface Props {
  readonly room: ProgressRoom;
}

/** When breaks are taken, over the last twelve weeks. It reads these and no more. */
export function When({ room: { today } }: Props) {
  const first = addDays(today, 1 - TWELVE_WEEKS);
  const read = useCallback(() => app.readStretch(first, today), [first, today]);
  const { value, failure } = useLive(read, app.watch);
  const map = useMemo(() => (value === null ? null : heatMapOf(value.breaks)), [value]);
  if (map === null) {
    return (
      <ChartCard title={t('progress.when')}>{failure !== null && <Banner tone="trouble">{failure}</Banner>}</ChartCard>
    );
  }
  return <WhenCard map={map} span={formatSpan(first, today)} />;
}
