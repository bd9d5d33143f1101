import type { Mark } from '@/utils/domain/progress/timeline';
import { roleColour } from '../../role-colour';

/** The colours of the chart as they are now, light or dark. */
export interface ChartColours {
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly ground: string;
  readonly accent: string;
  readonly soft: string;
  readonly mark: string;
}

/** Reads the role tokens; to be called again when the colour scheme has changed. */
export function readColours(): ChartColours {
  return {
    ink: roleColour('--color-ink'),
    muted: roleColour('--color-ink-muted'),
    line: roleColour('--color-line'),
    ground: roleColour('--color-surface'),
    accent: roleColour('--color-accent'),
    soft: roleColour('--color-accent-soft'),
    mark: roleColour('--color-waiting'),
  };
}

/** Where the bands of the chart lie, in px from the top of its plot. */
export interface ChartLayout {
  /** Px of one `rem`, over 16: everything grows with the person's text size. */
  readonly unit: number;
  /** Height of the plot; the names of days come below it. */
  readonly height: number;
  /** Height below the plot. */
  readonly foot: number;
  /** Width of the scale's numbers. */
  readonly side: number;
  /** Middle of the line that names the pain band; null when pain is not shown. */
  readonly painTitle: number | null;
  /** Top and bottom of the strip for flags, with the names of phases in the line at its bottom. */
  readonly flags: Band;
  readonly phases: number;
  /** Where a score of 10 and where one of 0 lies; null when pain is not shown. */
  readonly pain: Band | null;
  /** Middle of the row of sessions. */
  readonly sessions: number;
  readonly sharesTitle: number;
  /** Where all and where none of the prompts lies. */
  readonly shares: Band;
}

export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** The bands for the text size of the page. Without pain the shares have more room; what no mark needs is left out. */
export function layOut(marks: readonly Mark[], hidesPain: boolean): ChartLayout {
  const needs = (type: Mark['type']): boolean => marks.some((mark) => mark.type === type);
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const down = (px: number): number => Math.round(px * unit);
  const painTop = hidesPain ? 0 : 22;
  const strip = (needs('milestone') ? 12 : 0) + (needs('phase') ? 18 : 0);
  const flags = { top: down(painTop), bottom: down(painTop + strip) };
  const painBand = { top: flags.bottom + down(6), bottom: flags.bottom + down(6 + 190) };
  const pain = hidesPain ? null : painBand;
  const below = pain?.bottom ?? flags.bottom;
  const shares = { top: below + down(54), bottom: below + down(54 + (hidesPain ? 120 : 64)) };
  return {
    unit,
    height: shares.bottom,
    foot: down(42),
    side: down(46),
    painTitle: hidesPain ? null : down(9),
    flags,
    phases: flags.bottom - down(8),
    pain,
    sessions: below + down(17),
    sharesTitle: below + down(40),
    shares,
  };
}
