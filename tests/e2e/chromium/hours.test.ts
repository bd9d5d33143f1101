import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Plan } from '@/utils/domain/plan/plan';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import { openChromium } from '../../machine/chromium';
import { press, reads, set } from '../../machine/controls';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { givePlan, readSchedule } from '../../machine/schedule';
import { readDocument } from '../../machine/store';
import { until } from '../../machine/wait';

const WORKDAY = { from: '09:00', until: '17:00' };

let product: Product;
let page: Page;

beforeEach(async () => {
  product = await openChromium();
  page = await product.open('options');
  await readSchedule(page);
  const week = [[WORKDAY], [WORKDAY], [WORKDAY], [WORKDAY], [WORKDAY], [], []];
  await givePlan(page, { ...standardPlan(), hours: { week, daysOff: [] } });
  await page.reload();
  await reads(page, 'Hours');
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('a day takes several stretches, and other workdays take them over', async () => {
  await press(page, 'button', 'Add hours on Monday');
  await until('the stretch', async () => (await plan()).hours.week[0]?.length === 2);
  await press(page, 'button', 'Copy Monday to all workdays');
  await until('the copies', async () => (await plan()).hours.week[4]?.length === 2);
  const { week } = (await plan()).hours;
  const both = [WORKDAY, { from: '18:00', until: '21:00' }];
  expect(week).toEqual([both, both, both, both, both, [], []]);
});

it('hours may go past midnight', async () => {
  await press(page, 'button', 'Add hours on Sunday');
  await set(page, 'Sunday, from', '22:00');
  await until('the start', async () => (await plan()).hours.week[6]?.[0]?.from === '22:00');
  await set(page, 'Sunday, until', '06:00');
  await until('the end', async () => (await plan()).hours.week[6]?.[0]?.until === '06:00');
  await reads(page, 'next day');
});

it('a day off is added and taken away', async () => {
  await set(page, 'New day off', '2027-12-24');
  await press(page, 'button', 'Add day off');
  await until('the day off', async () => (await plan()).hours.daysOff[0] === '2027-12-24');
  await page.locator('button[aria-label^="Remove"][aria-label*="24"]').click();
  await until('it to be gone', async () => (await plan()).hours.daysOff.length === 0);
});

it('a routine takes a fixed time beside its interval, or instead of it', async () => {
  await set(page, 'New fixed time for “Change of position”', '12:30');
  await press(page, 'button', 'Add time');
  await until('the time', async () => (await posture())?.times[0] === '12:30');
  expect((await posture())?.every).toBe(30);
  await press(page, 'button', 'Only at the fixed times');
  await until('the interval to go', async () => (await posture())?.every === null);
});

async function plan(): Promise<Plan> {
  return until('the plan', () => readDocument<Plan>(page, 'plan'));
}

async function posture() {
  return (await plan()).routines.find(({ id }) => id === 'posture');
}
