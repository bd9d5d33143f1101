// Draws the toolbar icons: one knot that comes loose, in three states, at every size a browser asks for.
// Run with `node tests/machine/draw-icons.ts`; the pictures go to public/icon.
import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 19, 24, 32, 38, 48, 64, 96, 128];
const CREAM = '#fffaf0';
const TILES = { rest: '#0e6b62', waiting: '#b3620f', paused: '#66726f' };

type Variant = keyof typeof TILES;

/** The icon as SVG, 32 units wide. Under 24 px the rope is thicker, so that it does not melt. */
function icon(variant: Variant, size: number): string {
  const tile = TILES[variant];
  const rope = size < 24 ? 3.8 : 3.4;
  const strand = (path: string) =>
    `<path d="${path}" stroke="${tile}" stroke-width="${rope + 3}"/><path d="${path}" stroke="${CREAM}" stroke-width="${rope}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">
    <rect x="0.75" y="0.75" width="30.5" height="30.5" rx="8" fill="${tile}" stroke="#ffffff" stroke-opacity="0.55" stroke-width="1.5"/>
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">
      ${strand('M16 6.2 C 11 6.2 7.6 9.2 7.6 13.4 C 7.6 20.4 17.5 24.6 27 24.6')}
      ${strand('M5 24.6 C 14.5 24.6 24.4 20.4 24.4 13.4 C 24.4 9.2 21 6.2 16 6.2')}
      <path d="M13 6.5 C 14 6.3 15 6.2 16 6.2 C 17 6.2 18 6.3 19 6.5" stroke="${CREAM}" stroke-width="${rope}"/>
    </g>
    ${mark(variant)}
  </svg>`;
}

function mark(variant: Variant): string {
  if (variant === 'waiting') return `<circle cx="16" cy="14" r="3.2" fill="${CREAM}"/>`;
  if (variant === 'paused')
    return `<path d="M13.7 11.6 v4.8 M18.3 11.6 v4.8" stroke="${CREAM}" stroke-width="2.4" stroke-linecap="round"/>`;
  return '';
}

const folder = new URL('../../public/icon/', import.meta.url);
await mkdir(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.UNKNOT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const variant of Object.keys(TILES) as Variant[]) {
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0;line-height:0}</style>${icon(variant, size)}`);
    await writeFile(new URL(`${variant}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
