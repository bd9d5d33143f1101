import { expect, it } from 'vitest';
import { openFirefox } from '../../machine/firefox';
import { removeProfile } from '../../machine/profile';
import { takeTour } from '../../tour/tour';

it('takes the tour from the welcome page to reading everything back', async () => {
  const product = await openFirefox();
  const seen: string[] = [];
  await takeTour(product, { desktop: null, say: (line) => seen.push(line) });
  await product.close();
  await removeProfile(product.profile);
  expect(seen.at(-1)).toMatch(/^Read back: pain 4/);
});
