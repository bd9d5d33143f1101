import type { ScheduleApp } from './app';
import type { AppSetting } from './app-setting';
import { furnish } from './furnish';
import { overviewCases } from './overview';
import { scheduleCases } from './schedule';

/** The schedule's use cases alone, for a worker that is to be small. */
export function createScheduleApp(setting: AppSetting): ScheduleApp {
  const { desk } = furnish(setting, (not, type) => `${not}: ${type}`);
  return { ...overviewCases(desk), ...scheduleCases(desk) };
}
