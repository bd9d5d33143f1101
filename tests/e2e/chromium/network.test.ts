import { expect, it } from 'vitest';
import { openChromium } from '../../machine/chromium';
import { removeProfile } from '../../machine/profile';

// Every test that opens a browser fails when a request leaves it, see `close` of the driver. Here it is shown that this would be seen.

it('a page that leads elsewhere is noticed in the network log', async () => {
  const product = await openChromium();
  const page = await product.open('progress');
  await page.evaluate("void window.open('http://elsewhere.invalid/')");
  await new Promise((over) => setTimeout(over, 1000));
  await expect(product.close()).rejects.toThrow('Left the browser: chrome-extension://');
  await removeProfile(product.profile);
});

it.each([
  ['fetch', "fetch('http://elsewhere.invalid/').then(() => 'sent', () => 'refused')"],
  ['a picture', imageFrom('http://elsewhere.invalid/x.png')],
  ['a script', scriptFrom('http://elsewhere.invalid/x.js')],
])('%s to elsewhere is refused by the policy of the page', async (_, attempt) => {
  const product = await openChromium();
  const page = await product.open('progress');
  expect(await page.evaluate(attempt)).toBe('refused');
  await product.close();
  await removeProfile(product.profile);
});

function imageFrom(url: string): string {
  return `new Promise((told) => {
    const image = new Image();
    image.onload = () => told('sent');
    image.onerror = () => told('refused');
    image.src = '${url}';
  })`;
}

function scriptFrom(url: string): string {
  return `new Promise((told) => {
    const script = document.createElement('script');
    script.onload = () => told('sent');
    script.onerror = () => told('refused');
    script.src = '${url}';
    document.head.append(script);
  })`;
}
