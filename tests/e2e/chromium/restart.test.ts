import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { PainEntry } from '@/utils/domain/pain/entry';
import { minutes } from '@/utils/domain/time/units';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import { planOfOne } from '../../machine/plans';
import { makeProfile, removeProfile } from '../../machine/profile';
import { givePlan, leave, readSchedule } from '../../machine/schedule';
import { readStore, wakeWorker } from '../../machine/store';
import { until } from '../../machine/wait';

const SECOND = 1000;

it('a browser restarted in the middle of an interval keeps the deadline within a second', async () => {
  const profile = await makeProfile();
  const first = await openChromium({ profile });
  const page = await first.open('progress');
  await givePlan(page, planOfOne('posture'));
  await leave(page, 'posture', minutes(12));
  await until('the worker', async () => (await leftOf(page)) < minutes(12));
  const before = await deadlineOf(page);
  await first.close();

  const second = await openChromium({ profile });
  const again = await second.open('progress');
  const start = Date.now();
  await wakeWorker(again);
  await until('a commit after the restart', async () => (await readSchedule(again)).at >= start);
  const after = await deadlineOf(again);
  await second.close();
  await removeProfile(profile);
  expect(Math.abs(after - before)).toBeLessThan(SECOND);
});

it('a browser killed right after "Saved" has the entry when it starts again', async () => {
  const profile = await makeProfile();
  const first = await openChromium({ profile });
  const page = await first.open('progress');
  await readSchedule(page);
  const popup = await first.openPopup();
  await press(popup, 'radio', '7');
  await reads(popup, /Saved \d/);
  await first.kill();

  const second = await openChromium({ profile });
  const again = await second.open('progress');
  const entries = Object.values(await readStore<PainEntry>(again, 'pain'));
  await second.close();
  await removeProfile(profile);
  expect(entries).toEqual([expect.objectContaining({ kind: 'average24h', score: 7 })]);
});

/** When the next change of position is due, epoch ms, as long as somebody is there. */
async function deadlineOf(page: Page): Promise<number> {
  return (await readSchedule(page)).at + (await leftOf(page));
}

async function leftOf(page: Page): Promise<number> {
  return minutes(30) - ((await readSchedule(page)).elapsed.posture ?? 0);
}
