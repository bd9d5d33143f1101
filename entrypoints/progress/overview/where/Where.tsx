import { useCallback } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { ChartCard } from '@/components/progress/ChartCard';
import { formatSpan } from '@/components/progress/now/now-words';
import { WhereCard } from '@/components/progress/where/WhereCard';
import { useLive } from '@/components/use-live';
import type { ProgressRoom } from '@/utils/app/progress-app';
import { regionFigures } from '@/utils/domain/progress/regions';
import { addDays } from '@/utils/domain/time/local-day';
import { t } from '@/utils/i18n/t';
import { app } from '../../app';

const FOUR_WEEKS = 28; // days that are shown; as many before them are compared

interface Props {
  readonly room: ProgressRoom;
}

/** Where it hurts, over the last four weeks beside the four before. It reads these eight weeks and no more. */
export function Where({ room: { today, choices } }: Props) {
  const first = addDays(today, 1 - FOUR_WEEKS);
  const earliest = addDays(first, -FOUR_WEEKS);
  const read = useCallback(() => app.readStretch(earliest, today), [earliest, today]);
  const { value, failure } = useLive(read, app.watch);
  if (value === null) {
    return (
      <ChartCard title={t('progress.where')}>{failure !== null && <Banner tone="trouble">{failure}</Banner>}</ChartCard>
    );
  }
  return (
    <WhereCard
      now={regionFigures(value.pain, first, today)}
      before={regionFigures(value.pain, earliest, addDays(first, -1))}
      span={formatSpan(first, today)}
      isHidden={choices.hidesNumbers}
    />
  );
}
