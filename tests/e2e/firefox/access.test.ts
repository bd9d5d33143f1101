import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAsIs } from '../../machine/axe';
import { openFirefox } from '../../machine/firefox';
import { planFor } from '../../machine/plans';
import type { PageName, Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { givePlan, readSchedule } from '../../machine/schedule';
import { until } from '../../machine/wait';
import { messagesOf } from '../../support/speak';

const PAGES: readonly PageName[] = ['popup', 'break', 'options', 'progress', 'care', 'help'];

describe.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
] as const)('in %s', (language, direction) => {
  let product: Product;

  beforeAll(async () => {
    product = await openFirefox({ language });
    const page = await product.find('welcome');
    await readSchedule(page);
    await givePlan(page, planFor());
  });

  afterAll(async () => {
    await product.close();
    await removeProfile(product.profile);
  });

  it.each(PAGES)('%s is in that language, has no barrier, and is called what it is', async (name) => {
    const page = await product.open(name);
    await until('the page', () => page.evaluate(() => document.querySelector('main h1, main h2') !== null));
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      language,
      direction,
    ]);
    const messages = messagesOf(language);
    expect(await page.evaluate(() => document.title)).toContain(messages.get(`title_${name}`) ?? 'Unknot');
    // The name by which a screen reader finds the way to the other pages.
    if (name !== 'popup' && name !== 'break') {
      const links = messages.get('common_otherPages');
      expect(await page.$(`::-p-aria([name="${links}"][role="navigation"])`)).not.toBeNull();
    }
    expect(await checkAsIs(page)).toEqual([]);
    await page.close();
  });
});
