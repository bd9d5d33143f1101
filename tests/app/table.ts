import { openDB } from 'idb';
import type { App, Outcome } from '@/utils/app/app';
import { createApp } from '@/utils/app/create-app';
import { createBreakApp } from '@/utils/app/create-break-app';
import { createCareApp } from '@/utils/app/create-care-app';
import { createExchangeApp } from '@/utils/app/create-exchange-app';
import { createProgressApp } from '@/utils/app/create-progress-app';
import type { ExchangeApp } from '@/utils/app/exchange-app';
import type { ScheduleEvent, Seen } from '@/utils/domain/schedule/event';
import { minutes } from '@/utils/domain/time/units';

export const ZONE = 'Europe/Berlin';
const START = Temporal.PlainDateTime.from('2026-11-24T09:00').toZonedDateTime(ZONE).epochMilliseconds;
const SEEN: Seen = { input: 'active', fullScreen: false, meeting: false, audible: false };

let databases = 0;

/** An app on an empty database with a clock that the test moves. */
export function setUp(name = `unknot-${++databases}`) {
  const clock = { at: START };
  const setting = { now: () => ({ at: clock.at, zone: ZONE }), database: name };
  // What the options and the log do, in one.
  const app = { ...createProgressApp(setting), ...createApp(setting) };
  return {
    name,
    app,
    /** The use cases of the break page on the same database. */
    breaks: createBreakApp(setting),
    care: createCareApp(setting),
    exchange: createExchangeApp(setting),
    clock,
    pass: (length: number) => {
      clock.at += minutes(length);
    },
    look: (change: Partial<Seen> = {}) => commit(app, { type: 'look', seen: { ...SEEN, ...change } }),
    /** The raw database, for looking and for breaking things. */
    raw: () => openDB(name),
  };
}

/** The value of an outcome that must be one. */
export async function value<Value>(outcome: Outcome<Value>): Promise<Value> {
  const result = await outcome;
  if (!result.ok) throw new Error(`${result.error.type}: ${result.error.message}`);
  return result.value;
}

/** Everything in the store as its export has it. */
export async function exported(exchange: Pick<ExchangeApp, 'exportAll'>) {
  return JSON.parse(await (await value(exchange.exportAll())).text());
}

/** The failure of an outcome that must be one. */
export async function failure(outcome: Outcome<unknown>) {
  const result = await outcome;
  if (result.ok) throw new Error('It succeeded.');
  return result.error;
}

export function commit(app: App, event: ScheduleEvent) {
  return value(app.commit(event));
}
