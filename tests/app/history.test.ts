import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createProgressApp } from '@/utils/app/create-progress-app';
import { makeHistory } from '../support/decade';
import { setUp, value, ZONE } from './table';

it('the history of years is read whole and in order, without the days that cannot be read and without what did not happen', async () => {
  const { name, app, clock, raw } = setUp();
  await value(app.read());
  const made = makeHistory({ days: 1203, until: '2026-11-24', zone: ZONE });
  const [first, ...others] = made.appointments;
  if (first === undefined) throw new Error('There is no appointment.');
  const database = await raw();
  for (const record of made.days) await database.put('days', record);
  await database.put('days', { day: '2025-05-05', breaks: 'many', pain: {}, habits: {} });
  for (const record of [{ ...first, status: 'missed' }, ...others]) await database.put('appointments', record);
  database.close();

  const progress = createProgressApp({ now: () => ({ at: clock.at, zone: ZONE }), database: name });
  const { days, sessions } = await value(progress.readHistory());
  expect(days).toEqual(made.days.filter(({ day }) => day !== '2025-05-05'));
  expect(sessions).toEqual(others);
});
