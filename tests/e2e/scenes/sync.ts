import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Plan } from '@/utils/domain/plan/plan';
import { press, read, reads } from '../../machine/controls';
import { inBrowser } from '../../machine/in-browser';
import { planFor } from '../../machine/plans';
import type { Product } from '../../machine/product';
import { givePlan, readSchedule } from '../../machine/schedule';
import { readDocument } from '../../machine/store';
import { until } from '../../machine/wait';

interface Shelf {
  readonly plan?: { readonly at: number; readonly pieces: number };
  readonly plan0?: { readonly at: number; readonly text: string };
}

declare const browser: {
  readonly storage: { readonly sync: { get(): Promise<Shelf>; set(items: Shelf): Promise<void> } };
};

/** The plan goes to the browser's sync, comes from there, and is deleted, in a browser of that kind. */
export function syncScenes(openBrowser: () => Promise<Product>): void {
  inBrowser(openBrowser)('a plan follows the person, with a way back, until they end it', async ({ product }) => {
    const help = await product.open('help');
    await readSchedule(help);
    await givePlan(help, planFor());
    const options = await product.open('options');
    await reads(options, 'Let the plan follow me');
    expect(await shelfOf(options)).toEqual({});

    await press(options, 'checkbox', 'Let the plan follow me');
    const left = await until('the plan on the shelf', async () => (await shelfOf(options)).plan0);
    expect(JSON.parse(left.text)).toMatchObject({ readingGrace: 2 });

    await options.evaluate(leaveAsAnotherMachine, 9);
    await reads(options, 'The plan of another machine took the place of the one here.');
    expect((await readDocument<Plan>(options, 'plan'))?.readingGrace).toBe(9);

    await press(options, 'button', 'Take mine back');
    await until('the plan from before', async () => (await readDocument<Plan>(options, 'plan'))?.readingGrace === 2);
    await until('it on the shelf', async () => (await shelfOf(options)).plan0?.text.includes('"readingGrace":2'));
    await until('the note to be gone', async () => !(await read(options)).includes('took the place'));

    await press(options, 'checkbox', 'Let the plan follow me');
    await until('an empty shelf', async () => Object.keys(await shelfOf(options)).length === 0);
    expect(await readDocument(options, 'sync')).toBeNull();
  });
}

function shelfOf(page: Page): Promise<Shelf> {
  return page.evaluate(() => browser.storage.sync.get());
}

/** Runs inside the page: leaves the plan with another reading grace, a second later than the one that is there. */
async function leaveAsAnotherMachine(readingGrace: number): Promise<void> {
  const { plan, plan0 } = await browser.storage.sync.get();
  if (plan === undefined || plan0 === undefined) throw new Error('There is no plan on the shelf.');
  const at = plan.at + 1000;
  const text = JSON.stringify({ ...JSON.parse(plan0.text), readingGrace });
  await browser.storage.sync.set({ plan: { ...plan, at, pieces: 1 }, plan0: { at, text } });
}
