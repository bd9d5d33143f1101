import type { Area } from '@/utils/domain/exercises/exercise';
import { FOCUSES, isFocus } from '@/utils/domain/exercises/focus';
import type { Seconds } from '@/utils/domain/time/units';

/** What the page was opened to do at once. */
export interface Errand {
  /** Length of the break; null for the one that is asked, or comes next. */
  readonly lasts: Seconds | null;
  readonly areas: readonly Area[];
}

const LENGTHS = { min: 10, max: 3600 }; // as long as a routine's break may be

/** Reads the end of the page's address: `#start`, or a focus and its seconds as in `#neck-180`. Null for anything else. */
export function parseErrand(hash: string): Errand | null {
  if (hash === '#start') return { lasts: null, areas: [] };
  const [, focus = '', digits = ''] = /^#([a-z]+)-(\d{1,4})$/.exec(hash) ?? [];
  const lasts = Number(digits);
  if (!isFocus(focus) || lasts < LENGTHS.min || lasts > LENGTHS.max) return null;
  return { lasts, areas: FOCUSES[focus] };
}
