import type { Outcome } from '@/utils/app/app';
import type { LogPage } from '@/utils/app/log-page';

/** What was read of the log so far, newest first, and why it could not be read on; null while all is well. */
export interface LogReading {
  readonly pages: readonly LogPage[];
  readonly failure: string | null;
}

/** Reads the log page by page. */
export interface LogReader {
  /** Reads again as many pages as there are; what was being read is given up. */
  refresh(): Promise<void>;
  /** Reads one page more. */
  readOn(): Promise<void>;
  /** Nothing is told of any more. */
  stop(): void;
}

/** A reader of the log; `onRead` is given all pages whenever there is news. A failed reading keeps the pages before it. */
export function createLogReader(
  readPage: (before: string | null) => Outcome<LogPage>,
  onRead: (reading: LogReading) => void,
): LogReader {
  let shown: readonly LogPage[] = [];
  let wanted = 1;
  let turn = 0;

  async function readAfter(known: readonly LogPage[]): Promise<void> {
    const mine = ++turn;
    let pages = known;
    while (pages.length < wanted && pages.at(-1)?.hasMore !== false) {
      const result = await readPage(pages.at(-1)?.lookedTo ?? null);
      // What was overtaken by a later question is old news.
      if (mine !== turn) return;
      if (!result.ok) return onRead({ pages: shown, failure: result.error.message });
      pages = [...pages, result.value];
    }
    shown = pages;
    onRead({ pages, failure: null });
  }

  return {
    refresh: () => readAfter([]),
    readOn: () => {
      wanted = shown.length + 1;
      return readAfter(shown);
    },
    stop: () => {
      turn += 1;
    },
  };
}
