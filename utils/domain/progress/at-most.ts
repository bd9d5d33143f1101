/** The beginning of a list, and how many more there are. */
export interface AtMost<Item> {
  readonly shown: readonly Item[];
  readonly more: number;
}

/** The first so many of a list. */
export function atMost<Item>(most: number, list: readonly Item[]): AtMost<Item> {
  return { shown: list.slice(0, most), more: Math.max(0, list.length - most) };
}
