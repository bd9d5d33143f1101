import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { minutes } from '@/utils/domain/time/units';
import { press, reads } from '../../machine/controls';
import { openFirefox } from '../../machine/firefox';
import { planOfOne } from '../../machine/plans';
import { makeProfile, removeProfile } from '../../machine/profile';
import { awaitPrompt, givePlan, leave, readOutcomes, readSchedule } from '../../machine/schedule';
import { readStore, wakeWorker } from '../../machine/store';
import { pause, until } from '../../machine/wait';

const SECOND = 1000;

it('an event page that sleeps is woken by its alarm, and asks', async () => {
  const product = await openFirefox();
  const page = await product.open('progress');
  await givePlan(page, planOfOne('posture'));
  await leave(page, 'posture', 12 * SECOND);
  await until('the event page to sleep', async () => !(await isAwake(page)));
  const { id } = await awaitPrompt(page, 30 * SECOND);
  await until('the event page to sleep again', async () => !(await isAwake(page)));
  await wakeWorker(page);
  await until('it to be awake', () => isAwake(page));
  expect((await readSchedule(page)).open?.id).toBe(id);
  expect(await readOutcomes(page)).toEqual([]);
  await product.close();
  await removeProfile(product.profile);
});

it('a browser restarted in the middle of an interval keeps the deadline and sets its alarm again', async () => {
  const profile = await makeProfile();
  const first = await openFirefox({ profile });
  const page = await first.open('progress');
  await givePlan(page, planOfOne('posture'));
  await leave(page, 'posture', minutes(12));
  await until('the worker', async () => (await leftOf(page)) < minutes(12));
  const before = await deadlineOf(page);
  await first.close();

  const second = await openFirefox({ profile });
  const again = await second.open('progress');
  const start = Date.now();
  await wakeWorker(again);
  await until('a commit after the restart', async () => (await readSchedule(again)).at >= start);
  const after = await deadlineOf(again);
  await pause(SECOND);
  const alarms = (await again.evaluate('browser.alarms.getAll()')) as readonly {
    name: string;
    scheduledTime: number;
  }[];
  await second.close();
  await removeProfile(profile);
  expect(Math.abs(after - before)).toBeLessThan(SECOND);
  expect(alarms.map(({ name }) => name)).toEqual(['next']);
  expect(Math.abs((alarms[0]?.scheduledTime ?? 0) - after)).toBeLessThan(SECOND);
});

it('a browser killed right after "Saved" has the entry when it starts again', async () => {
  const profile = await makeProfile();
  const first = await openFirefox({ profile });
  const popup = await first.openPopup();
  await press(popup, 'radio', '7');
  await reads(popup, /Saved \d/);
  await first.kill();

  const second = await openFirefox({ profile });
  const again = await second.open('progress');
  const entries = Object.values(await readStore<PainEntry>(again, 'pain'));
  await second.close();
  await removeProfile(profile);
  expect(entries).toEqual([expect.objectContaining({ kind: 'average24h', score: 7 })]);
});

/** Whether the event page is there, without waking it. */
async function isAwake(page: Page): Promise<boolean> {
  return (await page.evaluate(
    "browser.extension.getViews().some(({ location }) => location.pathname.includes('background'))",
  )) as boolean;
}

/** When the next change of position is due, epoch ms, as long as somebody is there. */
async function deadlineOf(page: Page): Promise<number> {
  return (await readSchedule(page)).at + (await leftOf(page));
}

async function leftOf(page: Page): Promise<number> {
  return minutes(30) - ((await readSchedule(page)).elapsed.posture ?? 0);
}
