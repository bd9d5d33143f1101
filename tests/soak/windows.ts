import type { Page } from 'puppeteer-core';
import { openChromium } from '../machine/chromium.ts';
import { removeProfile } from '../machine/profile.ts';
import { givePlan, readBreaks } from '../machine/schedule.ts';
import type { InPage } from './in-page.ts';
import { look, prepare, readAll, wrongDays } from './pages.ts';
import type { Trial } from './trial.ts';

declare const soak: InPage;

const ENTRIES = 200; // of each window
const BREAKS = 40; // of each window, in between

/** Two windows write at the same time. */
export const windows: Trial = {
  name: 'windows',
  what: `two windows write ${ENTRIES} pain entries and up to ${BREAKS} breaks each at once`,
  checked: 'all are there, once; each prompt ended once; roll-ups of the day',
  run: async ({ script, rules, fault }) => {
    const product = await openChromium();
    const first = await prepare(product, script);
    await givePlan(first, rules.planFor());
    await look(first);
    const second = await product.browser.newPage({ type: 'window' });
    await second.goto(`${product.origin}/help.html`);
    await second.evaluate(script);
    const told = await Promise.all([writeMuch(first, 'left'), writeMuch(second, 'right')]);

    const { pain } = await readAll(first);
    const ids = told.flatMap((one) => one.pain);
    const missing = ids.filter((id) => pain?.[id] === undefined);
    if (missing.length > 0) fault(`${missing.length} of ${ids.length} entries are missing`);
    if (Object.keys(pain ?? {}).length !== 2 * ENTRIES) fault(`${Object.keys(pain ?? {}).length} entries are there`);
    const breaks = (await readBreaks(first)).map(({ routine, outcome }) => `${routine} ${outcome}`);
    const answered = told.flatMap((one) => one.breaks);
    if (breaks.some((line) => line !== 'posture done')) fault(`the log has other lines: ${[...new Set(breaks)]}`);
    const { prompts, open } = await look(first);
    if (breaks.length !== prompts - (open === null ? 0 : 1)) fault(`${prompts} prompts made ${breaks.length} records`);
    // Both may have seen the same prompt go, of which there is one record all the same.
    if (breaks.length > answered.length)
      fault(`${breaks.length} breaks are there and ${answered.length} were acknowledged`);
    for (const day of await wrongDays(first)) fault(`the roll-up of ${day} is wrong`);
    for (const message of told.flatMap((one) => one.refused)) fault(`a write was refused: ${message}`);
    console.log(`   ${ids.length} entries and ${breaks.length} breaks`);
    await product.close();
    await removeProfile(product.profile);
    return ids.length + breaks.length;
  },
};

function writeMuch(page: Page, name: string) {
  return page.evaluate(
    async (side, entries, breaks) => {
      const works: Promise<unknown>[] = [];
      for (let index = 0; index < entries; index += 1) {
        works.push(soak.logPain(index, `${side} ${index}`));
        if (index % (entries / breaks) === 0) works.push(soak.takeBreak('posture'));
        // Some at once, some one after the other, as a page that is waited for does.
        if (index % 7 === 0) await Promise.all(works);
      }
      await Promise.all(works);
      return soak.told;
    },
    name,
    ENTRIES,
    BREAKS,
  );
}
