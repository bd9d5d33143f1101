import { Banner } from '@/components/Banner';
import { useLive } from '@/components/use-live';
import { app } from '../app';
import { WeekPage } from './WeekPage';

/** The look-back: the last seven full days on one quiet page. */
export function WeekView() {
  const { value: room, failure } = useLive(app.readWeek, app.watch);
  return (
    <>
      {failure !== null && <Banner tone="trouble">{failure}</Banner>}
      {room !== null && <WeekPage room={room} />}
    </>
  );
}
