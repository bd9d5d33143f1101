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

/** Sets a field that takes no typing, such as a date or a time, by the label it has. */
export async function set(page: Page, label: string, value: string): Promise<void> {
  const field = await until(`the field ${label}`, async () => {
    for (const named of await page.$$(`::-p-aria([name="${label}"])`)) {
      if (await named.evaluate((element) => element instanceof HTMLInputElement)) return named; // Firefox finds the label too
    }
    return null;
  });
  await field.evaluate((element, text) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setter?.call(element, text);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Ticks a box that is not ticked yet. */
export async function tick(page: Page, name: string): Promise<void> {
  const box = await page.waitForSelector(`::-p-aria([name="${name}"][role="checkbox"])`, { timeout: 10_000 });
  if (box === null) throw new Error(`There is no box named ${name}.`);
  if (!(await box.evaluate((element) => (element as HTMLInputElement).checked))) await box.click();
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
