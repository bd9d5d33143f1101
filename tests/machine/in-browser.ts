import { it } from 'vitest';
import type { Product } from './product.ts';
import { removeProfile } from './profile.ts';

/** Tests with a browser of their own, so that those which mostly wait can wait side by side. */
export function inBrowser(open: () => Promise<Product>) {
  return it.extend<{ product: Product }>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads what a fixture needs off this pattern.
    product: async ({}, use) => {
      const product = await open();
      await use(product);
      await product.close();
      await removeProfile(product.profile);
    },
  });
}
