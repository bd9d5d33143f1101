// `npm start`: builds, and opens a browser with Unknot and a fresh profile. Without a display it takes the tour by itself.
import { once } from 'node:events';
import { relative } from 'node:path';
import { openChromium } from '../machine/chromium.ts';
import { openDesktop } from '../machine/desktop.ts';
import { openFirefox } from '../machine/firefox.ts';
import type { Opening, Product } from '../machine/product.ts';
import { removeProfile } from '../machine/profile.ts';
import { hasDisplay } from '../machine/programs.mjs';
import { BUILDS, OUTPUT, ROOT, take } from '../machine/steps.ts';
import { takeTour } from './tour.ts';

const kind = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const [forChromium, forFirefox] = BUILDS;
const build = kind === 'firefox' ? forFirefox : forChromium;
if (build === undefined || !take(build)) process.exit(1);
await (hasDisplay() ? stayOpen() : tourAlone());

function open(opening: Opening): Promise<Product> {
  return kind === 'firefox' ? openFirefox(opening) : openChromium(opening);
}

/** A browser for a person, until they close it. */
async function stayOpen(): Promise<void> {
  const product = await open({ env: process.env, isForPerson: true });
  console.log('\nUnknot is loaded; its welcome page is open. Close the browser to end this.');
  await once(product.browser.process() ?? process, 'exit');
  await removeProfile(product.profile);
  process.exit(0); // the driver still has an ear open for the browser that is gone
}

async function tourAlone(): Promise<void> {
  console.log(
    `\nThere is no display: the tour is taken by itself in ${kind === 'firefox' ? 'Firefox' : 'Chromium'}.\n`,
  );
  const desktop = await openDesktop();
  const product = await open({ env: desktop.env });
  console.log(`${await product.browser.version()}, a fresh profile, Unknot from ${relative(ROOT, OUTPUT)}`);
  let step = 0;
  const say = (seen: string): void => console.log(`${String(++step).padStart(2)}. ${seen}`);
  try {
    // Firefox shows no buttons on notifications, so there the popup is where one answers.
    await takeTour(product, { desktop: kind === 'chromium' ? desktop : null, say });
    await product.close();
    say('No page and no worker sent a request out of the browser.');
    console.log(`\nScreenshots: ${relative(ROOT, OUTPUT)}/tour/${kind}/`);
  } catch (reason) {
    console.error('\nThe tour ended early.', reason);
    process.exitCode = 1;
    await product.browser.close();
  } finally {
    await desktop.close();
    await removeProfile(product.profile);
  }
}
