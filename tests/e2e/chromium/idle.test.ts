import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openChromium } from '../../machine/chromium';
import { type Desktop, openDesktop } from '../../machine/desktop';
import { planOfOne } from '../../machine/plans';
import { removeProfile } from '../../machine/profile';
import { givePlan, leave, readBreaks, readOutcomes, readSchedule } from '../../machine/schedule';
import { wakeWorker } from '../../machine/store';
import { pause, until } from '../../machine/wait';

const SECOND = 1000;
const GRACE = 0.25; // minutes: the shortest a plan may have

interface Seat {
  readonly desktop: Desktop;
  readonly page: Page;
}

// Each has a desktop of its own and mostly waits; they wait side by side.
const it = test.extend<{ seat: Seat }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs off this pattern.
  seat: async ({}, use) => {
    const desktop = await openDesktop();
    const product = await openChromium({ env: desktop.env });
    const page = await product.open('progress');
    await readSchedule(page);
    await givePlan(page, planOfOne('posture', { readingGrace: GRACE }));
    await desktop.moveMouse();
    await use({ desktop, page });
    await product.close();
    await removeProfile(product.profile);
    await desktop.close();
  },
}).concurrent;

it('shows no prompt to an empty chair, and takes the absence for a break when the person is back', async ({
  seat: { desktop, page },
}) => {
  await leave(page, 'posture', 20 * SECOND);
  await pause(40 * SECOND);
  expect((await readSchedule(page)).open).toBeNull();
  expect((await readSchedule(page)).awaySince).not.toBeNull();
  expect(await desktop.titles()).toEqual([]);

  await desktop.moveMouse();
  await until('the natural break', async () => (await readBreaks(page)).length > 0);
  expect(await readOutcomes(page)).toEqual(['posture natural']);
  const [natural] = await readBreaks(page);
  expect(natural?.seconds).toBeGreaterThanOrEqual(30);
  expect(natural?.seconds).toBeLessThan(60);
  const { open, elapsed } = await readSchedule(page);
  expect(open).toBeNull();
  expect(elapsed.posture ?? 0).toBeLessThan(10 * SECOND);
});

it('shows the prompt to somebody who moves the mouse now and then', async ({ seat: { desktop, page } }) => {
  await leave(page, 'posture', 20 * SECOND);
  for (let second = 0; second < 25; second += 5) {
    await desktop.moveMouse();
    await pause(5 * SECOND);
  }
  await until('the prompt', async () => (await readSchedule(page)).open);
  expect(await desktop.titles()).toHaveLength(1);
});

it('a pause shorter than the reading grace is reading, and resets nothing', async ({ seat: { desktop, page } }) => {
  await leave(page, 'posture', 600 * SECOND);
  const before = (await readSchedule(page)).elapsed.posture ?? 0;
  await pause(10 * SECOND);
  await desktop.moveMouse();
  const start = Date.now();
  await wakeWorker(page);
  await until('a commit', async () => (await readSchedule(page)).at >= start);
  expect((await readSchedule(page)).elapsed.posture).toBeGreaterThan(before + 9 * SECOND);
  expect(await readOutcomes(page)).toEqual([]);
});
