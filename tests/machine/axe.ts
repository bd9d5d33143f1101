import axe from 'axe-core';
import type { CDPSession, Page } from 'puppeteer-core';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** How a page may look to somebody: the colours they prefer, or those their system forces on every page. */
export type Look = 'light' | 'dark' | 'forced';

const FEATURES: Readonly<Record<Look, readonly { readonly name: string; readonly value: string }[]>> = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

// A colour half-way through a transition is no finding.
const STILL = [
  { name: 'prefers-reduced-motion', value: 'reduce' },
  { name: 'prefers-reduced-transparency', value: 'reduce' },
];

const sessions = new WeakMap<Page, CDPSession>();

/** What the accessibility checker objects to on a page, in each of these looks, one line for each place. */
export async function findBarriers(page: Page, looks: readonly Look[] = ['light', 'dark']): Promise<readonly string[]> {
  const barriers: string[] = [];
  for (const look of looks) {
    await takeOn(page, look);
    barriers.push(...(await checkAsIs(page)).map((barrier) => `${look}: ${barrier}`));
  }
  return barriers;
}

/** The same for a page as it looks now. */
export async function checkAsIs(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  // Targets of 24 px are asked for by WCAG 2.2, and the checker looks at them only when told to.
  const run = "axe.run({ rules: { 'target-size': { enabled: true } } }).then((result) => result.violations)";
  const findings = (await page.evaluate(run)) as readonly Finding[];
  return findings.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ''}`),
  );
}

/** Past the driver's own way, which knows nothing of forced colours. */
async function takeOn(page: Page, look: Look): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', { features: [...FEATURES[look], ...STILL] });
}
