import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createExchangeApp } from '@/utils/app/create-exchange-app';
import { DAY } from '@/utils/domain/time/units';
import { setUp, value, ZONE } from './table';

const TODAY = '2026-11-24';

/** Two days with a pain entry each, of which the second has a break, an appointment and a note as well. */
async function filled() {
  const { app, care, clock, name } = setUp();
  const setting = { now: () => ({ at: clock.at, zone: ZONE }), database: name };
  const exchange = createExchangeApp(setting);
  await value(app.logPain({ kind: 'now', score: 4, when: 'yesterday' }));
  await value(app.logPain({ kind: 'now', score: 3, when: 'today' }));
  await value(app.saveAppointment({ at: clock.at + DAY / 4, minutes: 60, title: 'Massage' }));
  await value(care.noteDay(TODAY, () => ({ sleepHours: 7 })));
  return { exchange };
}

test('counts all there is, and what of it is of some days', async () => {
  const { exchange } = await filled();
  expect(await value(exchange.tallyErasure(null))).toEqual({ pain: 2, breaks: 0, appointments: 1, notes: 1 });
  expect(await value(exchange.tallyErasure({ first: '2026-11-23', last: '2026-11-23' }))).toMatchObject({
    pain: 1,
    appointments: 0,
    notes: 0,
  });
  expect(await value(exchange.tallyErasure({ first: TODAY, last: TODAY }))).toMatchObject({ pain: 1, notes: 1 });
});

test('what it counts is what goes', async () => {
  const { exchange } = await filled();
  const { pain, breaks, appointments } = await value(exchange.tallyErasure({ first: TODAY, last: TODAY }));
  expect(await value(exchange.erase({ type: 'span', first: TODAY, last: TODAY }))).toBe(pain + breaks + appointments);
  expect(await value(exchange.tallyErasure(null))).toEqual({ pain: 1, breaks: 0, appointments: 0, notes: 0 });
});
