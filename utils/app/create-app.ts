import { createConnection } from '@/utils/store/connection';
import type { App, AppSetting, ScheduleApp } from './app';
import { appointmentCases } from './appointment-book';
import { breakCases } from './break-log';
import { createDesk } from './desk';
import { exchangeCases } from './exchange';
import { createLive } from './live';
import { painCases } from './pain-log';
import { planCases } from './plan-desk';
import { scheduleCases } from './schedule';

const DATABASE = 'unknot';

/** All use cases on the store of this browser profile. Opens nothing until the first of them is called. */
export function createApp(setting: AppSetting): App {
  const { connection, live, desk } = furnish(setting);
  return {
    ...scheduleCases(desk),
    ...planCases(desk),
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

/** The schedule's use cases alone, for a worker that is to be small. */
export function createScheduleApp(setting: AppSetting): ScheduleApp {
  return scheduleCases(furnish(setting).desk);
}

function furnish({ now, database = DATABASE, announce }: AppSetting) {
  const connection = createConnection(database);
  const live = createLive(database);
  const desk = createDesk(connection, now, () => {
    live.tell();
    announce?.();
  });
  return { connection, live, desk };
}
