import { createConnection } from '@/utils/store/connection';
import type { App, AppSetting } from './app';
import { appointmentCases } from './appointment-book';
import { breakCases } from './break-log';
import { createDesk } from './desk';
import { exchangeCases } from './exchange';
import { createLive } from './live';
import { painCases } from './pain-log';
import { scheduleCases } from './schedule';

const DATABASE = 'unknot';

/** The use cases on the store of this browser profile. Opens nothing until the first of them is called. */
export function createApp({ now, database = DATABASE, announce }: AppSetting): App {
  const connection = createConnection(database);
  const live = createLive(database);
  const desk = createDesk(connection, now, () => {
    live.tell();
    announce?.();
  });
  return {
    ...scheduleCases(desk),
    ...painCases(desk),
    ...breakCases(desk),
    ...appointmentCases(desk),
    ...exchangeCases(desk),
    watch: live.watch,
    close: () => {
      live.close();
      connection.close();
    },
  };
}
