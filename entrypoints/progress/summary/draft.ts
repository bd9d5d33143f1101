import { useState } from 'preact/hooks';
import { SUMMARY_PARTS, type SummaryPart } from '@/utils/domain/progress/summary';
import type { Span, SpanChoice } from '@/utils/domain/progress/summary-spans';

/** What the person has chosen for the sheet, and written on it. */
export interface Draft {
  /** Null until something was chosen: the last visit, where there was one. */
  readonly choice: SpanChoice | null;
  /** Null until a day was chosen: the last four weeks. */
  readonly own: Span | null;
  readonly parts: readonly SummaryPart[];
  readonly questions: string;
}

/** Kept while the page is open, so that a look at another view loses nothing; written nowhere, so it is gone with the page. */
const kept: { draft: Draft } = { draft: { choice: null, own: null, parts: SUMMARY_PARTS, questions: '' } };

/** The draft, and the way to change a part of it. */
export function useDraft() {
  const [draft, setDraft] = useState(kept.draft);
  function change(changes: Partial<Draft>): void {
    kept.draft = { ...kept.draft, ...changes };
    setDraft(kept.draft);
  }
  return { draft, change };
}
