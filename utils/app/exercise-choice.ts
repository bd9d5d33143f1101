import { parsePreferences } from '@/utils/domain/exercises/parse-preferences';
import { type ExercisePreferences, initialPreferences } from '@/utils/domain/exercises/preferences';
import { asideName, putDocument, readDocument } from '@/utils/store/documents';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { App } from './app';
import type { Desk } from './desk';
import { EXERCISES } from './document-names';
import { Refusal } from './failures';

interface Choice {
  readonly preferences: ExercisePreferences;
  readonly broken?: unknown;
}

/** The use cases of what the person wants of exercises. */
export function preferenceCases(desk: Desk): Pick<App, 'readPreferences' | 'changePreferences'> {
  return {
    readPreferences: () => desk.read(async (transaction) => (await readPreferences(transaction)).preferences),
    changePreferences: (change) =>
      desk.change(async (transaction, now) => {
        const { preferences, broken } = await readPreferences(transaction);
        const changed = parsePreferences(change(preferences));
        if (!changed.ok) throw new Refusal(changed.error);
        if (broken !== undefined) await putDocument(transaction, asideName(EXERCISES, now.at), broken);
        await putDocument(transaction, EXERCISES, changed.value);
        return changed.value;
      }),
  };
}

async function readPreferences(transaction: ReadTransaction): Promise<Choice> {
  return preferencesFrom(await readDocument(transaction, EXERCISES));
}

/** The person's choice; what is stored and cannot be read comes apart, and the choice at install in its place. */
export function preferencesFrom(stored: unknown): Choice {
  if (stored === undefined) return { preferences: initialPreferences() };
  const parsed = parsePreferences(stored);
  return parsed.ok ? { preferences: parsed.value } : { preferences: initialPreferences(), broken: stored };
}
