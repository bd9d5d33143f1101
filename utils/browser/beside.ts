import { browser } from 'wxt/browser';

/** The door to what the browser holds for Unknot beside its own store. */
export const door = {
  /** Reads the organisation's settings and the shelf that a person's machines share, as they are; what there is none of is empty. */
  read: async () => {
    const [policy, shelf] = await Promise.all([
      // Firefox rejects where no organisation has set anything.
      browser.storage.managed.get().catch(() => ({})),
      browser.storage.sync.get().catch(() => ({})),
    ]);
    return { policy, shelf };
  },
  /** Puts items on the shared shelf, all at once. Rejects when the browser's limits forbid it. */
  put: (items: Readonly<Record<string, unknown>>): Promise<void> => browser.storage.sync.set({ ...items }),
  /** Takes everything off the shared shelf, on all machines. */
  clear: (): Promise<void> => browser.storage.sync.clear(),
};

/** Calls back when something of it changes while the page is open; gives the way to stop. */
export function watchBeside(onChange: () => void): () => void {
  const heard = (_: unknown, area: string): void => {
    if (area === 'managed' || area === 'sync') onChange();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
