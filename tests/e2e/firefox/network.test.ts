import { expect, it } from 'vitest';
import { openFirefox } from '../../machine/firefox';
import { removeProfile } from '../../machine/profile';
import { pause } from '../../machine/wait';

// Every test that opens a browser fails when a request leaves it, see `close` of the driver. Here it is shown that this would be seen.

it('a page that leads elsewhere is noticed at the door', async () => {
  const product = await openFirefox();
  const page = await product.open('progress');
  await page.evaluate("void window.open('http://elsewhere.invalid/')");
  await pause(1000); // the other page has asked by then
  await expect(product.close()).rejects.toThrow('Left the browser: http://elsewhere.invalid/');
  await removeProfile(product.profile);
});

it('a request to elsewhere is refused by the policy of the page', async () => {
  const product = await openFirefox();
  const page = await product.open('progress');
  const attempt = "fetch('http://elsewhere.invalid/').then(() => 'sent', () => 'refused')";
  const violated = "new Promise((told) => addEventListener('securitypolicyviolation', told, { once: true }))";
  expect(await page.evaluate(`Promise.all([${attempt}, ${violated}]).then(([answer]) => answer)`)).toBe('refused');
  await product.close(); // throws if the request had left all the same
  await removeProfile(product.profile);
});
