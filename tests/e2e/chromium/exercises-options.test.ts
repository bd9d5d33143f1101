import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Exercise } from '@/utils/domain/exercises/exercise';
import { type ExercisePreferences, initialPreferences } from '@/utils/domain/exercises/preferences';
import type { Plan, Routine } from '@/utils/domain/plan/plan';
import { findBarriers } from '../../machine/axe';
import { openChromium } from '../../machine/chromium';
import { fill, has, press, reads, tick } from '../../machine/controls';
import { planOfOne } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { givePlan, readSchedule } from '../../machine/schedule';
import { readDocument, writeStore } from '../../machine/store';
import { until } from '../../machine/wait';

const TOO_LONG = 'An exercise lasts 10 to 600 seconds in all, 5 to get ready included; this one lasts';

let product: Product;
let page: Page;

beforeEach(async () => {
  product = await openChromium();
  page = await product.open('options');
  await readSchedule(page);
  await givePlan(page, planOfOne('posture'));
  await page.reload();
  await reads(page, 'Add an exercise of your own');
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('keeps how a routine asks, how long before it is announced, and where its break opens', async () => {
  await choose('Asks by', 'growing');
  await until('the way of asking', async () => (await posture()).style === 'growing');
  await reads(page, 'After a minute without an answer a small window opens.');
  await choose('Asks by', 'page');
  await until('the other way', async () => (await posture()).style === 'page');
  await choose('Announce it before', '60');
  await until('the announcement', async () => (await posture()).noticeBefore === 60);
  await press(page, 'radio', 'A small window');
  await until('the place', async () => (await readDocument<Plan>(page, 'plan'))?.breakIn === 'window');
  await press(page, 'button', 'Undo');
  await until('the old place', async () => (await readDocument<Plan>(page, 'plan'))?.breakIn === 'tab');
});

it('shows an announcement of another length as it is', async () => {
  const plan = planOfOne('posture');
  const routines = plan.routines.map((routine) => ({ ...routine, noticeBefore: 45 }));
  await givePlan(page, { ...plan, routines });
  await page.reload();
  await reads(page, 'Announce it before');
  expect(
    await page.$eval('::-p-aria([name="Announce it before"])', (field) => (field as HTMLSelectElement).value),
  ).toBe('45');
});

it('keeps what breaks are for, where they are done and what is heard', async () => {
  await tick(page, 'Neck');
  await until('the neck', async () => (await preferences()).areas.join() === 'neck');
  await tick(page, 'Upper back');
  await until('the upper back', async () => (await preferences()).areas.join() === 'neck,upperBack');
  await press(page, 'radio', 'Seated');
  await until('the position', async () => (await preferences()).position === 'seated');
  await tick(page, 'A chime at every change');
  await until('the chime', async () => (await preferences()).sound.chime);
  await reads(page, 'Volume');
});

it('an exercise that is switched off is never offered, until that is taken back', async () => {
  await writeStore(page, 'documents', { ...initialPreferences(), helped: ['chin-glide'] }, 'exercises');
  await page.reload();
  await openGroup('Neck');
  await reads(page, 'Helped you');
  await press(page, 'checkbox', 'Offer it (Chin glide)');
  await until('it to be off', async () => (await preferences()).avoid.join() === 'chin-glide');
  expect((await preferences()).helped).toEqual([]);
  await reads(page, '1 off');
  await press(page, 'button', 'Undo');
  await until('it to be on', async () => (await preferences()).avoid.length === 0);
  expect((await preferences()).helped).toEqual(['chin-glide']);
});

it('draws the pictures of an area when it is opened, and not before', async () => {
  const pictures = () => page.$$eval('#exercises details svg', (found) => found.length);
  expect(await pictures()).toBe(0);
  await openGroup('Shoulders');
  await until('the pictures', async () => (await pictures()) > 0);
});

it('says what is allowed of an exercise of one’s own, and keeps what was typed', async () => {
  await press(page, 'button', 'Add an exercise of your own');
  await fill(page, 'textbox', 'Name', 'Towel stretch');
  await press(page, 'button', 'Save');
  await reads(page, 'An exercise needs at least one step.');

  await fill(page, 'textbox', 'Steps', 'Roll a towel.\nLean back into it.');
  await fill(page, 'spinbutton', 'Hold, in seconds', '100');
  await fill(page, 'spinbutton', 'Times', '10');
  await press(page, 'button', 'Save');
  await reads(page, `${TOO_LONG} 1,035.`);

  await fill(page, 'spinbutton', 'Hold, in seconds', '1');
  await fill(page, 'spinbutton', 'Let go, in seconds', '0');
  await fill(page, 'spinbutton', 'Times', '1');
  await press(page, 'button', 'Save');
  await reads(page, `${TOO_LONG} 6.`);
  expect(await own()).toEqual([]);

  await fill(page, 'spinbutton', 'Hold, in seconds', '10');
  await press(page, 'button', 'Save');
  await until('the exercise', async () => (await own()).length === 1);
  expect((await own())[0]).toMatchObject({
    id: expect.stringMatching(/^own-[\da-f-]{36}$/),
    name: 'Towel stretch',
    steps: ['Roll a towel.', 'Lean back into it.'],
    hold: 10,
    reps: 1,
  });
});

it('changes, switches off, deletes and restores an exercise of one’s own', async () => {
  await writeStore(page, 'documents', { ...initialPreferences(), own: [TOWEL] }, 'exercises');
  await page.reload();
  await press(page, 'button', 'Change Towel stretch');
  await fill(page, 'textbox', 'Name', '<b>Towel</b>');
  await press(page, 'button', 'Save');
  await until('the new name', async () => (await own())[0]?.name === '<b>Towel</b>');
  expect(await own()).toEqual([{ ...TOWEL, name: '<b>Towel</b>' }]);

  await press(page, 'checkbox', 'Offer it (<b>Towel</b>)');
  await until('it to be off', async () => (await preferences()).avoid.join() === TOWEL.id);
  await press(page, 'button', 'Delete <b>Towel</b>');
  await until('it to be gone', async () => (await own()).length === 0);
  await reads(page, /Deleted \d/);
  await press(page, 'button', 'Undo');
  await until('it to be back', async () => (await own()).length === 1);
  expect((await preferences()).avoid).toEqual([TOWEL.id]);
});

it('says that a choice could not be read, and goes on with all exercises', async () => {
  await writeStore(page, 'documents', { version: 1, areas: 'neck' }, 'exercises');
  await page.reload();
  await press(page, 'radio', 'Seated');
  await reads(page, 'Your choice of exercises could not be read');
  expect((await preferences()).areas).toEqual([]);
});

it('has no barriers with everything open', async () => {
  await writeStore(page, 'documents', { ...initialPreferences(), helped: ['chin-glide'], own: [TOWEL] }, 'exercises');
  await page.reload();
  await openGroup('Neck');
  await press(page, 'checkbox', 'Offer it (Look to your pocket)');
  await reads(page, '1 off');
  await page.$$eval('#exercises li details', (all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  await press(page, 'button', 'Add an exercise of your own');
  await press(page, 'button', 'Save');
  await reads(page, 'An exercise needs at least one step.');
  expect(await has(page, 'button', 'Cancel')).toBe(true);
  expect(await findBarriers(page)).toEqual([]);
});

const TOWEL: Exercise = {
  id: 'own-towel',
  name: 'Towel stretch',
  area: 'neck',
  positions: ['seated'],
  steps: ['Roll a towel.', 'Lean back into it.'],
  hold: 10,
  release: 3,
  reps: 3,
  sides: 1,
  isGentle: true,
  cautions: 'Slowly.',
};

async function preferences(): Promise<ExercisePreferences> {
  return (await readDocument<ExercisePreferences>(page, 'exercises')) ?? initialPreferences();
}

async function own(): Promise<readonly Exercise[]> {
  return (await preferences()).own;
}

async function posture(): Promise<Routine> {
  const plan = await readDocument<Plan>(page, 'plan');
  return until('the routine', () => plan?.routines.find(({ id }) => id === 'posture'));
}

/** Chooses from the list that drops down under this label. */
async function choose(label: string, value: string): Promise<void> {
  const list = await page.waitForSelector(`::-p-aria([name="${label}"][role="combobox"])`, { timeout: 10_000 });
  await list?.select(value);
}

async function openGroup(area: string): Promise<void> {
  await page.locator(`::-p-xpath(//summary[starts-with(normalize-space(.), "${area}")])`).click();
}
