import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openChromium } from '../../machine/chromium';
import { reads } from '../../machine/controls';
import { type Desktop, openDesktop } from '../../machine/desktop';
import { planFor } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { givePlan, readSchedule } from '../../machine/schedule';
import { until } from '../../machine/wait';

let desktop: Desktop;
let product: Product;
let page: Page;

beforeEach(async () => {
  desktop = await openDesktop();
  product = await openChromium({ env: desktop.env });
  page = await product.open('progress');
  await readSchedule(page);
  await givePlan(page, planFor());
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
  await desktop.close();
});

it('a key starts a break, another pauses, and the same one resumes', async () => {
  await desktop.pressKeys('alt+shift+s');
  await reads(await product.find('break'), 'left');
  expect((await readSchedule(page)).open?.startedAt).not.toBeNull();
  await desktop.pressKeys('alt+shift+h');
  await until('the pause', async () => (await readSchedule(page)).pause !== null);
  await desktop.pressKeys('alt+shift+h');
  await until('the end of the pause', async () => (await readSchedule(page)).pause === null);
});
