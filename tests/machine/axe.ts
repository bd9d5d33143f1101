import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const SCHEMES = ['light', 'dark'] as const;

/** What the accessibility checker objects to on a page, in light and in dark, one line for each place. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const barriers: string[] = [];
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' }, // a colour half-way through a transition is no finding
    ]);
    const findings = (await page.evaluate('axe.run().then((result) => result.violations)')) as readonly Finding[];
    barriers.push(
      ...findings.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${scheme}: ${id}: ${html}: ${failureSummary ?? ''}`),
      ),
    );
  }
  return barriers;
}
