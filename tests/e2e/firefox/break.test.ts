import { afterEach, beforeEach, it } from 'vitest';
import { openFirefox } from '../../machine/firefox';
import type { Product } from '../../machine/product';
import { removeProfile } from '../../machine/profile';
import { closeAfter, leaveByEscape, loadAgain, takeByKeys } from '../scenes/break';

let product: Product;

beforeEach(async () => {
  product = await openFirefox();
});

afterEach(async () => {
  await product.close();
  await removeProfile(product.profile);
});

it('a break is taken from prompt to done with the keyboard only', () => takeByKeys(product));

it.each([
  [6, 'skipped'],
  [12, 'partial'],
])('a page that is closed after %i of 20 seconds logs %s', (seconds, outcome) => closeAfter(product, seconds, outcome));

it('Escape asks first, then leaves; why can be said in one tap', () => leaveByEscape(product));

it('a page that is loaded again in the middle goes on where it was', () => loadAgain(product));
