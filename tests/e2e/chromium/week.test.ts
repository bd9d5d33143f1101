import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { initialCare } from '@/utils/domain/care/care';
import { startSeries } from '@/utils/domain/care/change-series';
import type { Nudge } from '@/utils/domain/care/nudges';
import { INITIAL_CHOICES } from '@/utils/domain/progress/choices';
import type { DayRecord } from '@/utils/domain/progress/rollup';
import { addDays } from '@/utils/domain/time/local-day';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { press, read, reads } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { readSchedule } from '../../machine/schedule';
import { readDocument, readStore, writeStore } from '../../machine/store';
import { until } from '../../machine/wait';
import { makeHistory } from '../../support/decade';
import { layHistory } from '../../support/lay';

const DAY = 86_400_000;
const TODAY = new Date().toISOString().slice(0, 10);

let product: Product;
let page: Page;

beforeAll(async () => {
  product = await openChromium();
  page = await product.open('progress', '#week');
  await readSchedule(page);
});

afterAll(async () => {
  await product.close();
  await removeProfile(product.profile);
});

async function answer(): Promise<unknown> {
  return (await readStore<DayRecord>(page, 'days'))[TODAY]?.habits.interference;
}

it('with nothing logged it is three plain sentences and a question', async () => {
  const text = await reads(page, 'There are no pain entries yet.');
  expect(text).toContain('No breaks were asked this week.');
  expect(text).toContain('There was no session, no milestone, and nothing was held back.');
  expect(await findBarriers(page)).toEqual([]);
});

it('the question is answered with one key, and Undo takes the answer back', async () => {
  await press(page, 'radio', '0');
  await until('the answer', async () => (await answer()) === 0);
  await page.keyboard.press('ArrowRight');
  await until('the other answer', async () => (await answer()) === 1);
  await press(page, 'button', 'Undo');
  await until('the first to be back', async () => (await answer()) === 0);
});

it('a chosen day has its reminder, which is gone with it', async () => {
  const reminders = () => readDocument<readonly Nudge[]>(page, 'nudges');
  await page.select('select', '4');
  await until('the reminder', async () => (await reminders())?.[0]?.id === 'look-back');
  await page.select('select', 'never');
  await until('it to be gone', async () => (await reminders())?.length === 0);
});

it('two months later it has figures, what comes next, and the card of the plan with its answers', async () => {
  await layHistory(page, makeHistory({ days: 60, until: TODAY, zone: 'UTC' }));
  const at = Date.now() + 3 * DAY;
  const next = { id: 'next', at, day: new Date(at).toISOString().slice(0, 10), zone: 'UTC', minutes: 60 };
  await writeStore(page, 'appointments', { ...next, title: 'Massage in Mill Lane', status: 'planned' });
  await writeStore(page, 'documents', carePlan(), 'care');
  await page.reload();
  const text = await reads(page, /Pain this week: median/);
  expect(text).toMatch(/You took \d+ of \d+ breaks that came up; on \d of \d planned workdays it was most of them\./);
  expect(text).toContain('Massage in Mill Lane');
  await reads(page, 'Time for a check-in with the person who looks after your pain?');
  expect(await findBarriers(page)).toEqual([]);
  await press(page, 'button', 'I have read it');
  await until('the card to be gone', async () => !(await read(page)).includes('Time for a check-in'));
});

it('hidden numbers stay hidden until they are asked for', async () => {
  await writeStore(page, 'documents', { ...INITIAL_CHOICES, hidesNumbers: true }, 'progress');
  await page.reload();
  expect(await reads(page, 'Pain numbers are hidden')).not.toContain('median');
  await press(page, 'button', 'Show');
  await reads(page, /Pain this week: median/);
});

/** A plan with the rule on and nobody checked in with for a long time. */
function carePlan() {
  const begun = addDays(TODAY, -120);
  const series = { id: 's', title: 'Massage', weekday: 1, time: '10:00', minutes: 60, bookBefore: 3, areas: [] };
  const plan = startSeries(initialCare(), series, { type: 'twoWeekly' }, begun);
  return { ...plan, rule: { ...plan.rule, isOn: true } };
}
