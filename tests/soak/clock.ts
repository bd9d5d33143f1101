import type { Page, WebWorker } from 'puppeteer-core';
import type { Alarms, Browser } from 'webextension-polyfill';
import type { PainEntry } from '@/utils/domain/pain/entry';
import type { ScheduleState } from '@/utils/domain/schedule/state';
import { openChromium } from '../machine/chromium.ts';
import { removeProfile } from '../machine/profile.ts';
import { givePlan, readBreaks } from '../machine/schedule.ts';
import { readStore } from '../machine/store.ts';
import { pause } from '../machine/wait.ts';
import type { InPage } from './in-page.ts';
import { look, prepare, workerOf, wrongDays } from './pages.ts';
import type { Soak, Trial } from './trial.ts';

declare const browser: Browser;
declare const soak: InPage;

const JUMPS = 150;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const INTERVAL = 30 * MINUTE; // of the one routine that is on
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
];

/** The clock is set forward and back, and the person travels. */
export const clock: Trial = {
  name: 'clock',
  what: 'clock set by up to 40 days either way, and changes of time zone, in worker and page',
  checked:
    'at most one prompt a jump, no timer negative, nothing waits over an interval, days right and never re-dated, alarm within 24 h',
  run: async (given) => {
    const product = await openChromium();
    const page = await prepare(product, given.script);
    await givePlan(page, given.rules.planOfOne('posture', { caps: { perHour: 12, perDay: 96 } }));
    let before = await look(page);
    const worker = await workerOf(product);
    const dated = new Map<string, string>();
    let by = 0;
    for (let jump = 0; jump < JUMPS; jump += 1) {
      by += jumpOf(given);
      const zone = ZONES[given.below(ZONES.length)] ?? 'UTC';
      await setClock(worker, page, by, zone);
      const state = await look(page);
      await pause(150); // it presents after it has committed
      await judge(given, page, { before, state, zone, jump, by });
      if (given.below(3) === 0) await page.evaluate(() => soak.endPrompt(0));
      const id = await page.evaluate((score) => soak.logPain(score, 'on the way'), jump);
      if (id === null) given.fault(`jump ${jump}: pain was not saved`);
      for (const entry of Object.values(await readStore<PainEntry>(page, 'pain'))) {
        const day = dated.get(entry.id) ?? dayAt(entry.at, zone);
        if (entry.day !== day) given.fault(`jump ${jump}: ${entry.id} is of ${entry.day}, not of ${day}`);
        dated.set(entry.id, entry.day);
      }
      before = await look(page);
    }
    for (const { day, at, zone } of await readBreaks(page)) {
      if (day !== dayAt(at, zone)) given.fault(`a break of ${dayAt(at, zone)} was logged on ${day}`);
    }
    for (const day of await wrongDays(page)) given.fault(`the roll-up of ${day} is wrong`);
    await product.close();
    await removeProfile(product.profile);
    return JUMPS;
  },
};

/** Minutes, hours or days, forward or back; sometimes none, so that the zone alone changes. */
function jumpOf({ below }: Soak): number {
  const lengths = [0, below(90) * MINUTE, below(1440) * MINUTE, below(40) * DAY + below(1440) * MINUTE];
  return (lengths[below(lengths.length)] ?? 0) * (below(2) === 0 ? 1 : -1);
}

interface Jump {
  readonly before: ScheduleState;
  readonly state: ScheduleState;
  readonly zone: string;
  readonly jump: number;
  readonly by: number;
}

async function judge({ fault }: Soak, page: Page, { before, state, zone, jump, by }: Jump): Promise<void> {
  const at = `jump ${jump}`;
  if (state.zone !== zone) fault(`${at}: the schedule is still in ${state.zone}`);
  if (state.prompts - before.prompts > 1) fault(`${at}: ${state.prompts - before.prompts} prompts at once`);
  for (const [routine, elapsed] of Object.entries(state.elapsed)) {
    if (!(elapsed >= 0)) fault(`${at}: the timer of ${routine} is ${elapsed}`);
  }
  const now = Date.now() + by;
  const { next, alarm } = await page.evaluate(async () => {
    const read = await soak.app.read();
    return { next: read.ok ? read.value.surface.next : null, alarm: await browser.alarms.get('next') };
  });
  if (state.open === null && (next === null || next.at > now + INTERVAL + MINUTE)) {
    fault(`${at}: the next break comes in ${next === null ? 'no time' : `${(next.at - now) / MINUTE} minutes`}`);
  }
  const ahead = alarm === undefined ? Number.NaN : alarm.scheduledTime - Date.now(); // the browser's clock was not moved
  if (!(ahead > -MINUTE && ahead <= DAY)) fault(`${at}: the alarm comes in ${ahead / MINUTE} minutes`);
  if (state.wakeAt < state.at || state.wakeAt > state.at + DAY)
    fault(`${at}: the worker wants to be woken at ${state.wakeAt}`);
}

/** The date on the wall at this moment, by other means than the product's. */
function dayAt(at: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at);
}

async function setClock(worker: WebWorker, page: Page, by: number, zone: string): Promise<void> {
  await worker.evaluate(moveClock, by, zone);
  await page.evaluate(moveClock, by, zone);
}

/**
 * Runs inside worker and page: the clock shows so much more than the computer's, the place is another. Alarms are asked
 * for by that clock and rung by the computer's.
 */
function moveClock(by: number, zone: string): void {
  const moved = globalThis as unknown as { moved?: { by: number; zone: string } };
  if (moved.moved !== undefined) {
    Object.assign(moved.moved, { by, zone });
    return;
  }
  const here = { by, zone };
  moved.moved = here;
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (_target, given: readonly number[]) =>
      given.length === 0 ? new Real(Real.now() + here.by) : new Real(...(given as [number])),
    get: (target, key) => (key === 'now' ? () => Real.now() + here.by : Reflect.get(target, key)),
  });
  Temporal.Now.timeZoneId = () => here.zone;
  // Only the worker sets the alarm; the page looks at what the browser has.
  if ('document' in globalThis) return;
  const { alarms } = browser;
  const create = alarms.create.bind(alarms) as (name: string, info: { when: number }) => Promise<void>;
  const get = alarms.get.bind(alarms) as (name: string) => Promise<Alarms.Alarm | undefined>;
  Object.assign(alarms, {
    create: (name: string, { when }: { when: number }) => create(name, { when: when - here.by }),
    get: async (name: string) => {
      const alarm = await get(name);
      return alarm && { ...alarm, scheduledTime: alarm.scheduledTime + here.by };
    },
  });
}
