import { parseCare } from '@/utils/domain/care/parse-care';
import { parsePreferences } from '@/utils/domain/exercises/parse-preferences';
import { parsePlan } from '@/utils/domain/plan/parse-plan';
import { parseChoices } from '@/utils/domain/progress/choices';
import type { ImportDocument } from './exchange-app';

/** The documents that are part of an export, and how each is read. */
export const DOCUMENTS = {
  plan: parsePlan,
  care: parseCare,
  exercises: parsePreferences,
  progress: parseChoices,
} as const satisfies Readonly<Record<ImportDocument, (value: unknown) => { readonly ok: boolean }>>;

export const DOCUMENT_NAMES = Object.keys(DOCUMENTS) as readonly ImportDocument[];

/** Whether a document of this name is part of an export. */
export function isDocument(name: string): name is ImportDocument {
  return Object.hasOwn(DOCUMENTS, name);
}

/** Whether a stored document is a newer version's, which is never written over. */
export function isNewer(stored: unknown): boolean {
  const version = (stored as { readonly version?: unknown } | null)?.version;
  return typeof version === 'number' && version > 1;
}

/** A stored document as text that is equal when the document is; null when there is none or it cannot be read. */
export function textOf(name: ImportDocument, stored: unknown): string | null {
  const parsed = DOCUMENTS[name](stored);
  return parsed.ok ? JSON.stringify(parsed.value) : null;
}
