import { createConnection } from '@/utils/store/connection';
import type { App, AppSetting, PopupApp, ScheduleApp } from './app';
import { answerCases } from './appointment-answers';
import { appointmentCases } from './appointment-book';
import { breakCases } from './break-log';
import { createDesk, type Desk } from './desk';
import { exchangeCases } from './exchange';
import { createLive, type Live } from './live';
import { painCases } from './pain-log';
import { planCases } from './plan-desk';
import { scheduleCases } from './schedule';

const DATABASE = 'unknot';

/** All use cases on the store of this browser profile. Opens nothing until the first of them is called. */
export function createApp(setting: AppSetting): App {
  const { connection, live, desk } = furnish(setting);
  return {
    ...casesOfEveryPage(desk, live),
    ...breakCases(desk),
    ...appointmentCases(desk),
    ...exchangeCases(desk),
    close: () => {
      live.close();
      connection.close();
    },
  };
}

/** The use cases of the popup, without the lists and files of the other pages: it is to be there at once. */
export function createPopupApp(setting: AppSetting): PopupApp {
  const { live, desk } = furnish(setting);
  return casesOfEveryPage(desk, live);
}

/** The schedule's use cases alone, for a worker that is to be small. */
export function createScheduleApp(setting: AppSetting): ScheduleApp {
  return scheduleCases(furnish(setting).desk);
}

function casesOfEveryPage(desk: Desk, live: Live): PopupApp {
  return {
    ...scheduleCases(desk),
    ...planCases(desk),
    ...painCases(desk),
    ...answerCases(desk),
    watch: live.watch,
  };
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
