import type { Page } from 'puppeteer-core';
import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Plan } from '@/utils/domain/plan/plan';
import type { ScheduleState } from '@/utils/domain/schedule/state';
import { readDocument, readStore, wakeWorker, writeStore } from './store.ts';
import { until } from './wait.ts';

const MINUTE = 60_000;

/** Puts a plan in place as if it had been chosen, the welcome page finished, and wakes the worker. */
export async function givePlan(page: Page, plan: Plan): Promise<void> {
  await writeStore(page, 'documents', plan, 'plan');
  await writeStore(page, 'documents', { version: 1 }, 'welcome');
  await wakeWorker(page);
}

/** What the schedule remembers; waits for the worker's first commit. */
export function readSchedule(page: Page): Promise<ScheduleState> {
  return until('the schedule', () => readDocument<ScheduleState>(page, 'schedule'));
}

/** Makes it so that of a routine's active time only so many milliseconds are left, and wakes the worker. */
export async function leave(page: Page, routine: string, left: number): Promise<void> {
  const [state, plan] = await Promise.all([readSchedule(page), readDocument<Plan>(page, 'plan')]);
  const every = plan?.routines.find(({ id }) => id === routine)?.every;
  if (typeof every !== 'number') throw new Error(`The plan does not say how often ${routine} comes.`);
  const elapsed = { ...state.elapsed, [routine]: every * MINUTE - left };
  await writeStore(page, 'documents', { ...state, elapsed }, 'schedule');
  await wakeWorker(page);
}

/** Waits until a prompt is open; gives it. */
export function awaitPrompt(page: Page, within?: number): Promise<NonNullable<ScheduleState['open']>> {
  return until('a prompt', async () => (await readSchedule(page)).open, within);
}

/** What was logged, oldest first. */
export async function readBreaks(page: Page): Promise<readonly BreakRecord[]> {
  return Object.values(await readStore<BreakRecord>(page, 'breaks')).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What was logged in short, such as `posture done`, oldest first. */
export async function readOutcomes(page: Page): Promise<readonly string[]> {
  return (await readBreaks(page)).map(({ routine, outcome, reason }) =>
    [routine, outcome, reason].filter(Boolean).join(' '),
  );
}
