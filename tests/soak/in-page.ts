// What the soak runs in a page of the extension: the product's use cases, and a person who cannot keep still.
import type { Browser } from 'webextension-polyfill';
import { systemNow } from '@/utils/app/clock';
import { createApp } from '@/utils/app/create-app';
import { createExchangeApp } from '@/utils/app/create-exchange-app';
import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { chance } from '@/utils/domain/exercises/chance';
import type { PainEntry, PainScore } from '@/utils/domain/pain/entry';
import { type DayRecord, rollUp } from '@/utils/domain/progress/rollup';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import type { ScheduleState } from '@/utils/domain/schedule/state';
import { type Milliseconds, minutes } from '@/utils/domain/time/units';

declare const browser: Browser;

/** What a page was told is saved. */
export interface Acknowledged {
  /** Ids of pain entries, in order. */
  readonly pain: string[];
  /** How prompts ended, such as `posture done`, in order. */
  readonly breaks: string[];
  /** What was refused, in words. */
  readonly refused: string[];
}

const app = createApp({ now: systemNow });
const told: Acknowledged = { pain: [], breaks: [], refused: [] };
let isOver = false;
let atWork: Promise<void> | null = null;

function opened(): Promise<IDBDatabase> {
  return new Promise((found, failed) => {
    const opening = indexedDB.open('unknot');
    opening.onsuccess = () => found(opening.result);
    opening.onerror = () => failed(opening.error);
    opening.onupgradeneeded = () => opening.transaction?.abort();
  });
}

/** Changes the schedule's document past every rule, in one transaction, so that no commit comes between. */
async function changeState(change: (state: ScheduleState) => ScheduleState): Promise<void> {
  const database = await opened();
  const transaction = database.transaction('documents', 'readwrite');
  const store = transaction.objectStore('documents');
  const reading = store.get('schedule');
  reading.onsuccess = () => store.put(change(reading.result), 'schedule');
  await new Promise<void>((saved, failed) => {
    transaction.oncomplete = () => saved();
    transaction.onabort = () => failed(transaction.error);
  });
  database.close();
}

/** Lets a routine have been active so much longer, a snooze be over so much sooner, and the cap forget. */
function hurry(routine: string, by: Milliseconds): Promise<void> {
  return changeState((state) => ({
    ...state,
    elapsed: { ...state.elapsed, [routine]: (state.elapsed[routine] ?? 0) + by },
    snoozed: state.snoozed && { ...state.snoozed, until: state.snoozed.until - by },
    asked: [],
  }));
}

/** Makes it so that the schedule was last looked at so long ago: what a machine that slept finds. */
function leaveBehind(by: Milliseconds): Promise<void> {
  return changeState((state) => ({
    ...state,
    at: state.at - by,
    wakeAt: state.wakeAt - by,
    fixedUntil: state.fixedUntil - by,
    asked: state.asked.map((at) => at - by),
    notBefore: null,
    open: state.open && { ...state.open, shownAt: state.open.shownAt - by, answerBy: state.open.answerBy - by },
  }));
}

function wake(): void {
  void browser.runtime.sendMessage({ type: 'changed' }).catch(() => undefined);
}

async function logPain(score: number, note: string): Promise<string | null> {
  const outcome = await app.logPain({ kind: 'now', score: (score % 11) as PainScore, when: 'today', note });
  if (!outcome.ok) {
    told.refused.push(outcome.error.message);
    return null;
  }
  told.pain.push(outcome.value.id);
  return outcome.value.id;
}

/** Ends the open prompt one way or another; nothing when there is none, or another page was faster. */
async function endPrompt(by: number): Promise<void> {
  const before = await app.read();
  const open = before.ok ? before.value.state.open : null;
  if (open === null) return;
  const prompt = open.id;
  const ways: [string, ScheduleEvent][] = [
    ['done', { type: 'answer', prompt, outcome: 'done' }],
    ['skipped', { type: 'answer', prompt, outcome: 'skipped' }],
    open.snoozes < 2
      ? ['snoozed', { type: 'snooze', prompt, minutes: 5 }]
      : ['done', { type: 'answer', prompt, outcome: 'done' }],
  ];
  const [name, event] = ways[by % ways.length] as [string, ScheduleEvent];
  const outcome = await app.commit(event);
  if (!outcome.ok) told.refused.push(outcome.error.message);
  else if (outcome.value.state.open?.id !== prompt) told.breaks.push(`${open.routine} ${name}`);
}

/** Takes a break of the person's own from beginning to end. */
async function takeBreak(routine: string): Promise<void> {
  await app.commit({ type: 'start', routine });
  await endPrompt(0);
}

/** Does something about every twentieth of a second until it is told to end: writes, answers, hurries, wakes. */
function begin(seed: number, routine: string): void {
  const next = chance(seed);
  const below = (count: number) => Math.floor(next() * count);
  const work = async (): Promise<void> => {
    while (!isOver) {
      const kind = below(10);
      if (kind < 3) await logPain(below(11), `entry ${told.pain.length}`);
      else if (kind < 6) {
        await hurry(routine, minutes(10 + below(30)));
        wake();
      } else if (kind < 8) await endPrompt(below(3));
      else if (kind < 9) await browser.alarms.create('next', { when: Date.now() + below(150) });
      else wake();
      await new Promise((over) => setTimeout(over, below(60)));
    }
  };
  isOver = false;
  atWork = work();
}

async function finish(): Promise<Acknowledged> {
  isOver = true;
  await atWork;
  return told;
}

/** Everything in the store, by store and key, as of one moment. */
async function readAll(): Promise<Record<string, Record<string, unknown>>> {
  const database = await opened();
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const all = await Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())]);
      return [name, Object.fromEntries(keys.map((key, index) => [String(key), values[index]]))] as const;
    }),
  );
  database.close();
  return Object.fromEntries(all);
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((found, failed) => {
    request.onsuccess = () => found(request.result);
    request.onerror = () => failed(request.error);
  });
}

/** Days whose roll-up is not what their records come to. */
async function wrongDays(): Promise<readonly string[]> {
  const all = await readAll();
  const pain = Object.values(all.pain ?? {}) as PainEntry[];
  const breaks = Object.values(all.breaks ?? {}) as BreakRecord[];
  const stored = (all.days ?? {}) as Record<string, DayRecord>;
  const days = new Set([...Object.keys(stored), ...[...pain, ...breaks].map(({ day }) => day)]);
  return [...days].filter((day) => {
    const of = <Kept extends { readonly day: string }>(records: readonly Kept[]) =>
      records.filter((record) => record.day === day);
    const right = rollUp(day, of(breaks), of(pain), stored[day]?.habits ?? {});
    return sorted(right) !== sorted(stored[day]);
  });
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Puts these in place of all that is stored, past every rule. */
async function replaceAll(stores: Record<string, readonly (readonly [key: string | null, value: unknown])[]>) {
  const database = await opened();
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readwrite');
  for (const name of names) {
    const store = transaction.objectStore(name);
    store.clear();
    for (const [key, value] of stores[name] ?? []) key === null ? store.put(value) : store.put(value, key);
  }
  await new Promise<void>((saved, failed) => {
    transaction.oncomplete = () => saved();
    transaction.onabort = () => failed(transaction.error);
  });
  database.close();
}

/** The whole export, as it would be written into the file. */
async function exportAll(): Promise<unknown> {
  const exchange = createExchangeApp({ now: systemNow });
  const outcome = await exchange.exportAll();
  if (!outcome.ok) throw new Error(outcome.error.message);
  return JSON.parse(await outcome.value.text());
}

const soak = {
  app,
  told,
  logPain,
  endPrompt,
  takeBreak,
  hurry,
  leaveBehind,
  changeState,
  wake,
  begin,
  finish,
  readAll,
  wrongDays,
  replaceAll,
  exportAll,
};

export type InPage = typeof soak;

Object.assign(globalThis, { soak });
