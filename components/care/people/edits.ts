import { useState } from 'preact/hooks';
import type { Care } from '@/utils/domain/care/care';
import type { DayNotes } from '@/utils/domain/care/daily';

/** Changes the care plan and saves it; gives the sentence that says why not, or null. */
export type EditCare = (change: (care: Care) => Care) => Promise<string | null>;

/** Changes today's notes of daily life, the same way. */
export type EditNotes = (change: (notes: DayNotes) => DayNotes) => Promise<string | null>;

/** Changes that nobody waits for, and why the last of them was not saved. */
export function useRefusal() {
  const [refused, setRefused] = useState<string | null>(null);

  function attempt(writing: Promise<string | null>): void {
    void writing.then(setRefused);
  }

  return { refused, attempt };
}
