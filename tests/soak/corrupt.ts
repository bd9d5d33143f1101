import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../machine/chromium.ts';
import { press, read, reads } from '../machine/controls.ts';
import type { PageName, Product } from '../machine/product.ts';
import { removeProfile } from '../machine/profile.ts';
import { until } from '../machine/wait.ts';
import type { InPage } from './in-page.ts';
import { look, prepare, readAll } from './pages.ts';
import type { Soak, Trial } from './trial.ts';

declare const soak: InPage;

type Stores = Record<string, (readonly [key: string | null, value: unknown])[]>;
interface Damage {
  readonly store: string;
  readonly key: string;
  readonly value: unknown;
}

const ROUNDS = 25;
const DAYS = 6; // as the log shows a week before it is asked for more
const RECORDS = ['pain', 'breaks', 'appointments', 'days'] as const;
const DOCUMENTS = [
  'plan',
  'schedule',
  'care',
  'exercises',
  'progress',
  'break',
  'exchange',
  'nudges',
  'backup',
  'sync',
  'policy',
];
const PAGES: readonly (readonly [PageName, string])[] = [
  ['options', ''],
  ['progress', '#log'],
  ['progress', ''],
  ['break', ''],
  ['care', ''],
  ['help', ''],
];

/** What is stored is overwritten with rubbish. */
export const corrupt: Trial = {
  name: 'corrupt',
  what: 'documents and records overwritten with rubbish at random, worker stopped and woken, all pages opened',
  checked:
    'worker and pages come up, damage of plan and schedule set aside and told, all of it in the export, the rest untouched, writes go on',
  run: async (given) => {
    const product = await openChromium();
    const page = await prepare(product, given.script);
    for (let round = 0; round < ROUNDS; round += 1) await damageOnce(given, product, page, round);
    await product.close();
    await removeProfile(product.profile);
    return ROUNDS;
  },
};

async function damageOnce(soaking: Soak, product: Product, page: Page, round: number): Promise<void> {
  const { rules, below } = soaking;
  const fault = (sentence: string) => soaking.fault(`round ${round}: ${sentence}`);
  const until = new Date().toISOString().slice(0, 10);
  const history = rules.makeHistory({ days: DAYS, until, zone: 'UTC', breaksADay: 6, painADay: 1.4 });
  const stores: Stores = {
    documents: [
      ['plan', rules.planFor()],
      ['welcome', { version: 1 }],
    ],
  };
  for (const name of RECORDS) stores[name] = history[name].map((record) => [null, record]);
  const damages = spoil(soaking, stores);
  await product.stopWorker();
  await page.evaluate((all) => soak.replaceAll(all), stores);
  await look(page);

  const all = await readAll(page);
  for (const [store, kept] of Object.entries(stores)) {
    if (store === 'documents') continue;
    for (const [, value] of kept) {
      const key = keyOf(store, value);
      // Today's numbers may have grown by a break the worker logged; what it may never do is lose one.
      if (store !== 'days' && !isDeepStrictEqual(all[store]?.[key], value)) fault(`${store} ${key} was touched`);
    }
  }
  const aside = Object.entries(all.documents ?? {}).filter(([name]) => /^(aside|kept):/.test(name));
  for (const { store, key, value } of damages) {
    if (store === 'documents' && ['plan', 'schedule'].includes(key)) {
      if (!aside.some(([, kept]) => isDeepStrictEqual(kept, value))) fault(`the damaged ${key} was not set aside`);
    }
  }
  const { troubles } = await page.evaluate(async () => {
    const outcome = await soak.app.read();
    if (!outcome.ok) throw new Error(outcome.error.message);
    return { troubles: outcome.value.troubles };
  });
  for (const key of ['plan', 'schedule']) {
    const isDamaged = damages.some((damage) => damage.store === 'documents' && damage.key === key);
    if (isDamaged !== troubles.some((name) => name.startsWith(`aside:${key}`))) fault(`${key}: told are ${troubles}`);
  }
  await judgeExport(page, damages, stores, fault);
  for (const [name, hash] of PAGES) await openOne(product, name, hash, fault);
  await judgePopup(product, page, troubles.length > 0, fault);
  if (below(2) === 0 && damages.some(({ store }) => store === 'pain' || store === 'breaks')) {
    const log = await product.open('progress', '#log');
    await reads(log, /could not be read|cannot be read/).catch(() =>
      fault('the log does not tell of what it cannot read'),
    );
    await log.close();
  }
}

/** Overwrites some of it; gives what with what. */
function spoil(soaking: Soak, stores: Stores): readonly Damage[] {
  const { below } = soaking;
  const damages: Damage[] = [];
  for (const name of DOCUMENTS) {
    if (below(3) > 0) continue;
    const value = rubbish(soaking, stores.documents?.find(([key]) => key === name)?.[1]);
    stores.documents = [...(stores.documents ?? []).filter(([key]) => key !== name), [name, value]];
    damages.push({ store: 'documents', key: name, value });
  }
  for (const store of RECORDS) {
    const records = stores[store] ?? [];
    for (let count = below(5); count > 0; count -= 1) {
      const place = below(records.length);
      const before = records[place]?.[1] as Record<string, unknown> | undefined;
      if (before === undefined || damages.some((damage) => damage.value === before)) continue;
      const value = spoilRecord(soaking, before, store);
      records[place] = [null, value];
      damages.push({ store, key: keyOf(store, value), value });
    }
  }
  return damages;
}

/** A value that no document is: not even an object, or one with nothing of use in it. */
function rubbish({ below, next }: Soak, before: unknown): unknown {
  const choices: readonly (() => unknown)[] = [
    () => null,
    () => below(1000) - 500,
    () => 'x'.repeat(below(5000)),
    () => [],
    () => [[[before ?? 'nothing']]],
    () => ({}),
    () => ({ version: 1, eaten: 'by moths' }),
    () => ({ version: 'one', at: 'soon', elapsed: [], routines: 'many' }),
    () => ({ version: 1, routines: [{ id: 7 }, null], hours: { week: 'all' } }),
    () => ({ version: 1, at: next() * 1e300, elapsed: { posture: -1e9 }, open: { id: {} } }),
  ];
  return choices[below(choices.length)]?.();
}

/** The record with one or more of its fields spoilt; it keeps the key that it is stored under. */
function spoilRecord({ below }: Soak, before: Record<string, unknown>, store: string): Record<string, unknown> {
  const fields = Object.keys(before).filter((field) => field !== (store === 'days' ? 'day' : 'id'));
  // Fields without which a record of the store is none, whatever they are spoilt with.
  const needed = { pain: 'score', breaks: 'outcome', appointments: 'minutes', days: 'breaks' }[store] ?? 'at';
  const spoilt = { ...before, [needed]: [null, 'lots', 0.5, -77, [1, 2], true][below(6)] };
  for (let count = below(3); count > 0; count -= 1) {
    const field = fields[below(fields.length)] ?? needed;
    // Day and moment stay: without them no index has the record, and no list of days can.
    if (field !== 'day' && field !== 'at') spoilt[field] = [null, 'x', 1e99, { deep: { er: [] } }][below(4)];
  }
  if (below(2) === 0) spoilt[needed] = ['rubbish', 'x'.repeat(1000), -1][below(3)];
  return spoilt;
}

function keyOf(store: string, value: unknown): string {
  return String((value as Record<string, unknown>)[store === 'days' ? 'day' : 'id']);
}

async function judgeExport(
  page: Page,
  damages: readonly Damage[],
  stores: Stores,
  fault: (sentence: string) => void,
): Promise<void> {
  const exported = (await page.evaluate(() => soak.exportAll())) as Record<string, readonly Record<string, unknown>[]>;
  const kept = exported.unreadable ?? [];
  const inJson = (value: unknown) => JSON.parse(JSON.stringify(value));
  for (const { store, key, value } of damages) {
    // Only what a person made is worth keeping: the day's session, the timers and such begin anew.
    if (store === 'documents' && !['plan', 'schedule', 'care', 'exercises', 'progress'].includes(key)) continue;
    const isKept = kept.some((one) => isDeepStrictEqual(one.value, inJson(value)));
    if (!isKept) fault(`the damaged ${store} ${key} is not in the export: ${JSON.stringify(value).slice(0, 200)}`);
  }
  for (const store of ['pain', 'breaks', 'appointments'] as const) {
    const spoilt = damages.filter((damage) => damage.store === store).map(({ key }) => key);
    for (const [, value] of stores[store] ?? []) {
      const key = keyOf(store, value);
      if (spoilt.includes(key)) continue;
      if (!exported[store]?.some((one) => isDeepStrictEqual(one, inJson(value))))
        fault(`${store} ${key} is not in the export`);
    }
  }
}

async function openOne(
  product: Product,
  name: PageName,
  hash: string,
  fault: (sentence: string) => void,
): Promise<void> {
  const page = await product.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(`${product.origin}/${name}.html${hash}`);
  const said = await until('the page to say something', async () => {
    const text = await read(page);
    return text.trim().length > 40 && text;
  }).catch(() => null);
  if (said === null) fault(`the page ${name}${hash} stays empty`);
  for (const error of errors) fault(`the page ${name}${hash} throws: ${error}`);
  await page.close();
}

async function judgePopup(
  product: Product,
  page: Page,
  isTold: boolean,
  fault: (sentence: string) => void,
): Promise<void> {
  const popup = await product.openPopup();
  if (isTold) {
    await reads(popup, 'Understood');
    await press(popup, 'button', 'Understood');
    await until('the trouble to go', async () => !(await read(popup)).includes('Understood'));
  }
  const before = Object.keys((await readAll(page)).pain ?? {}).length;
  await press(popup, 'radio', '4').catch(() => fault('the popup takes no score'));
  await until('the entry', async () => Object.keys((await readAll(page)).pain ?? {}).length > before).catch(() =>
    fault('the popup saved nothing'),
  );
  await popup.close();
}
