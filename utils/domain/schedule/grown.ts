import { type EpochMs, MINUTE, type Milliseconds } from '../time/units';
import type { OpenPrompt } from './state';

const GROWS_AFTER: Milliseconds = MINUTE; // long enough to finish a sentence, short enough to be about the same break

/** When a prompt of the growing kind becomes a small window, as long as nobody has begun its break. */
export function grownAt({ shownAt }: OpenPrompt): EpochMs {
  return shownAt + GROWS_AFTER;
}
