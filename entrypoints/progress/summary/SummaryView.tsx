import { Banner } from '@/components/Banner';
import { useLive } from '@/components/use-live';
import { app } from '../app';
import { SummaryDesk } from './SummaryDesk';

/** One page for a visit: chosen, looked at, and printed or copied. */
export function SummaryView() {
  const { value: visits, failure } = useLive(app.readVisits, app.watch);
  return (
    <>
      {failure !== null && <Banner tone="trouble">{failure}</Banner>}
      {visits !== null && <SummaryDesk {...visits} />}
    </>
  );
}
