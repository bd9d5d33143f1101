import { STORES, type StoreName } from './schema';

/** Where in a store a value stands, or stood in the store it was taken out of. */
export interface Place {
  readonly store: StoreName;
  readonly key: string;
}

/** What `keepAside` calls a value that came with a file and could not be read where it was taken out. */
export function nameOfPlace({ store, key }: Place): string {
  return `${store}:${key}`;
}

/** The place that a document set aside came from with a file; null for one that was set aside here. */
export function placeOf(name: string): Place | null {
  const store = STORES.find((one) => name.startsWith(`kept:${one}:`));
  return store === undefined ? null : { store, key: name.slice(`kept:${store}:`.length) };
}

/** By store, then by key. */
export function byPlace(a: Place, b: Place): number {
  return STORES.indexOf(a.store) - STORES.indexOf(b.store) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
