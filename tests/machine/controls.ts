import type { Page } from 'puppeteer-core';
import { until } from './wait.ts';

type Role = 'button' | 'radio' | 'checkbox' | 'switch' | 'link' | 'textbox' | 'spinbutton' | 'combobox' | 'heading';

/** Clicks the control that a screen reader would call by this role and name. */
export async function press(page: Page, role: Role, name: string): Promise<void> {
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).setTimeout(10_000).click();
}

/** Whether there is such a control now. */
export async function has(page: Page, role: Role, name: string): Promise<boolean> {
  return (await page.$(`::-p-aria([name="${name}"][role="${role}"])`)) !== null;
}

/** Replaces what stands in a field, and leaves it. */
export async function fill(page: Page, role: Role, name: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`, { timeout: 10_000 });
  if (field === null) throw new Error(`There is no ${role} named ${name}.`);
  await field.evaluate((element) => (element as HTMLInputElement).select());
  await field.type(text);
  await page.keyboard.press('Tab');
}

/** All that is to be read on the page. */
export function read(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not to be read.
  return page.evaluate(() => document.body.innerText);
}

/** Waits until the page says this. */
export async function reads(page: Page, text: string | RegExp, within?: number): Promise<string> {
  return until(
    `the page to say ${text}`,
    async () => {
      const said = await read(page);
      return (typeof text === 'string' ? said.includes(text) : text.test(said)) && said;
    },
    within,
  );
}
