/** Gives the next number of a row, from 0 up to but not including 1. */
export type Chance = () => number;

/**
 * A row of numbers that looks random and is always the same for the same seed (Mulberry32 by Tommy Ettinger, public
 * domain). Any number will do as a seed; its whole part counts, modulo 2^32. Not for secrets.
 */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the items, each as likely as its weight (above 0) among all; null for an empty list. Takes one number of the row. */
export function pick<Item>(items: readonly Item[], weightOf: (item: Item) => number, next: Chance): Item | null {
  let at = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
  for (const item of items) {
    at -= weightOf(item);
    if (at < 0) return item;
  }
  return items.at(-1) ?? null; // rounding can leave a crumb above zero
}
