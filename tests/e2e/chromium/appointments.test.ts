import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { openChromium } from '../../machine/chromium';
import { press, reads } from '../../machine/controls';
import { type Desktop, openDesktop } from '../../machine/desktop';
import { planFor } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { makeProfile, removeProfile } from '../../machine/profile';
import { givePlan, readSchedule } from '../../machine/schedule';
import { readStore, wakeWorker, writeStore } from '../../machine/store';
import { pause, until } from '../../machine/wait';

const MINUTE = 60_000;
const ANY_TIME = { before: [1440, 120], quiet: null };

let desktop: Desktop;
let profile: string;
let product: Product;
let page: Page;

beforeEach(async () => {
  desktop = await openDesktop();
  profile = await makeProfile();
  product = await openChromium({ profile, env: desktop.env });
  page = await product.open('progress');
  await readSchedule(page);
  await givePlan(page, planFor({ reminders: ANY_TIME }));
});

afterEach(async () => {
  await product.close();
  await removeProfile(profile);
  await desktop.close();
});

it('a reminder that fell due while the browser was closed comes once at the start, with the time that is left', async () => {
  await bookAt(Date.now() + 95 * MINUTE);
  await product.close();
  product = await openChromium({ profile, env: desktop.env });
  page = await product.open('progress');
  await until('the reminder', async () => (await desktop.titles()).length > 0);
  await wakeWorker(page);
  await pause(1000);
  expect(await desktop.titles()).toEqual([
    expect.stringMatching(/^Neck massage in (94|95) minutes$|^Neck massage in 2 hours$/),
  ]);
});

it('nothing is said of an appointment that has begun', async () => {
  await bookAt(Date.now() - MINUTE);
  await wakeWorker(page);
  await pause(2000);
  expect(await desktop.titles()).toEqual([]);
});

it('after its end it asks whether it happened, and the popup takes the answer', async () => {
  await bookAt(Date.now() - 61 * MINUTE);
  await wakeWorker(page);
  await until('the question', async () => (await desktop.titles()).includes('Did it happen?'));
  const popup = await product.openPopup();
  await reads(popup, 'Did it happen?');
  await press(popup, 'button', 'It happened');
  await until('the answer', async () => (await statuses())[0] === 'done');
  await until('the notification to go', async () => (await desktop.countNotifications()) === 0);
});

/** Puts an appointment of an hour in the book, as if it had been there for days. */
async function bookAt(at: number): Promise<void> {
  const day = new Date(at).toISOString().slice(0, 10);
  const appointment = {
    id: crypto.randomUUID(),
    at,
    day,
    zone: 'UTC',
    minutes: 60,
    title: 'Neck massage',
    status: 'planned',
  };
  await writeStore(page, 'appointments', appointment);
}

async function statuses(): Promise<readonly string[]> {
  return Object.values(await readStore<Appointment>(page, 'appointments')).map(({ status }) => status);
}
