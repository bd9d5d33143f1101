import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PainEntry } from '@/utils/domain/pain/entry';
import type { Plan } from '@/utils/domain/plan/plan';
import { fill, press, reads, set, tick } from '../machine/controls.ts';
import type { Desktop } from '../machine/desktop.ts';
import type { Product } from '../machine/product.ts';
import { awaitPrompt, leave, readOutcomes, readSchedule } from '../machine/schedule.ts';
import { OUTPUT } from '../machine/steps.ts';
import { readDocument, readStore } from '../machine/store.ts';
import { until } from '../machine/wait.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const QUESTION = 'Ready for a change of position?';
const SECOND = 1000;
const DAY = 86_400_000;

/** What a tour needs besides the browser. */
export interface Guide {
  /** Where notifications can be answered; null answers in the popup. */
  readonly desktop: Desktop | null;
  readonly say: (seen: string) => void;
}

/** Takes a person's first day with the product, in a real browser: sets up, is asked, answers, notes and books. Throws at the first thing that is not as promised. */
export async function takeTour(product: Product, { desktop, say }: Guide): Promise<void> {
  const shoot = await camera(product.kind);

  const welcome = await product.find('welcome');
  await reads(welcome, 'Set up in a minute');
  say('The welcome page opened by itself: "Set up in a minute".');
  await shoot(welcome, '1-welcome');
  await setUp(welcome);
  say(`Standard rhythm, the whole day, every day. Done says: "${await lineWith(welcome, 'The first prompt')}"`);
  await shoot(welcome, '2-set-up');

  await leave(welcome, 'posture', 2 * SECOND);
  say('The clock of the posture routine is moved on, to two seconds before its prompt.');
  await awaitPrompt(welcome);
  await answer(product, desktop, say, shoot);
  await until('the answer', async () => (await readOutcomes(welcome)).includes('posture done'));
  say('The log has one "posture done".');

  await notePain(product, say, shoot);
  const options = await product.open('options');
  await changeInterval(options);
  say('Options: change of position now every 25 minutes; it said "Saved".');
  await book(options);
  say(`Options: an appointment is booked: "${await lineWith(options, 'Neck massage')}"`);
  await shoot(options, '5-options');
  await readBack(product, options, say, shoot);
}

async function setUp(welcome: Page): Promise<void> {
  await welcome.locator('::-p-text(Standard)').click();
  await set(welcome, 'From', '00:00');
  await set(welcome, 'Until', '00:00');
  for (const weekday of WEEKDAYS) await tick(welcome, weekday);
  await reads(welcome, 'That is the whole day.');
  await press(welcome, 'button', 'Done');
  await reads(welcome, 'You are set up');
}

async function answer(product: Product, desktop: Desktop | null, say: Guide['say'], shoot: Camera): Promise<void> {
  if (desktop === null) {
    const popup = await product.openPopup();
    await reads(popup, QUESTION);
    say(`The popup asks: "${QUESTION}"`);
    await shoot(popup, '3-prompt');
    await press(popup, 'button', 'Done');
    return;
  }
  await until('the notification', async () => (await desktop.titles()).includes(QUESTION));
  say(`A notification of the desktop asks: "${QUESTION}"`);
  await shoot(await product.openPopup(), '3-prompt');
  await desktop.press('Done');
  say('Its button Done was pressed.');
}

async function notePain(product: Product, say: Guide['say'], shoot: Camera): Promise<void> {
  const popup = await product.openPopup();
  await press(popup, 'radio', '4');
  await reads(popup, /Saved \d/);
  say(`Pain 4 chosen in the popup; it says "${await lineWith(popup, 'Saved')}".`);
  await shoot(popup, '4-popup');
}

async function changeInterval(options: Page): Promise<void> {
  await fill(options, 'spinbutton', 'Every', '25');
  await until('the plan', async () => (await everyOf(options)) === 25);
  await reads(options, 'Saved');
}

async function book(options: Page): Promise<void> {
  await press(options, 'button', 'Add an appointment');
  await fill(options, 'textbox', 'What', 'Neck massage');
  await set(options, 'Day', new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10));
  await set(options, 'Time', '10:30');
  await fill(options, 'textbox', 'Where', 'Mill Lane 3');
  await press(options, 'button', 'Save');
  await until('the appointment', async () => Object.keys(await readStore(options, 'appointments')).length === 1);
}

/** Everything once more, in a fresh look at each page. */
async function readBack(product: Product, options: Page, say: Guide['say'], shoot: Camera): Promise<void> {
  const log = await product.open('progress', '#log');
  await reads(log, 'Change of position');
  await reads(log, 'Pain');
  await shoot(log, '6-log');
  const popup = await product.openPopup();
  await reads(popup, /1\s+done/);
  await reads(popup, 'Neck massage');
  await shoot(popup, '7-popup-at-the-end');
  const [entry] = Object.values(await readStore<PainEntry>(log, 'pain'));
  if (entry?.score !== 4) throw new Error(`The pain entry reads ${entry?.score}, not 4.`);
  if ((await everyOf(options)) !== 25) throw new Error('The interval is not the one chosen.');
  if ((await readSchedule(log)).open !== null) throw new Error('A prompt is still open.');
  say('Read back: pain 4, one break done, the appointment, and 25 minutes between two changes of position.');
}

async function everyOf(page: Page): Promise<number | null | undefined> {
  const plan = await readDocument<Plan>(page, 'plan');
  return plan?.routines.find(({ id }) => id === 'posture')?.every;
}

/** The line of the page that holds these words. */
async function lineWith(page: Page, words: string): Promise<string> {
  const said = await reads(page, words);
  return said.split('\n').find((line) => line.includes(words)) ?? '';
}

type Camera = (page: Page, name: string) => Promise<void>;

async function camera(kind: Product['kind']): Promise<Camera> {
  const folder = join(OUTPUT, 'tour', kind);
  await mkdir(folder, { recursive: true });
  return async (page, name) => {
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  };
}
