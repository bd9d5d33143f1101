import { t } from '@/utils/i18n/t';
import { parseCare } from '../care/parse-care';
import { checkAsText } from '../checking';
import { parsePreferences } from '../exercises/parse-preferences';
import { parsePlan } from '../plan/parse-plan';
import { PLAN_SENTENCES } from '../plan/plan-sentences';
import { parseChoices } from '../progress/choices';
import type { Result } from '../result';
import { epochMsSchema } from '../time/time-schemas';
import { BACKUP_LISTS, BACKUP_VERSION, type Backup, type BackupHead, type BackupList } from './backup';
import { createFaults, EMPTY_FILE, type Faults, sentenceOfMembers, sentenceOfVersion } from './backup-faults';
import { createBackupLists } from './backup-lists';
import { createMembersReader } from './members';

/** Reads a backup piece by piece. The sentences are for the person. */
export interface BackupReader {
  /** The next bytes, in UTF-8. Gives why the file is refused when that is known already, or null. */
  write(piece: Uint8Array): string | null;
  /** There is no more: the backup, or why the whole of it is refused. */
  end(): Result<Backup, string>;
}

const HEAD = ['format', 'version', 'exportedAt', 'plan', 'care', 'exercises', 'progress'] as const;
// Every file has these; `care`, `exercises`, `progress` and `unreadable` came later.
const NEEDED = ['exportedAt', 'plan', 'pain', 'breaks', 'appointments', 'days'] as const;

type Head = { -readonly [Name in (typeof HEAD)[number]]?: unknown };

/** A reader of one file. One record that cannot be read refuses the whole of it. */
export function createBackupReader(): BackupReader {
  const faults = createFaults();
  const lists = createBackupLists(faults);
  const names = new Set<string>();
  const head: Head = {};
  const members = createMembersReader(HEAD, BACKUP_LISTS, {
    name: (name) => names.add(name),
    member: (name, value) => {
      head[name as keyof Head] = value;
    },
    item: (list, value) => lists.add(list as BackupList, value),
  });
  let hasText = false;

  function write(piece: Uint8Array): string | null {
    hasText ||= piece.some((byte) => byte > 32); // beyond blanks and line ends
    const fault = members.write(piece);
    const isKnown = 'format' in head && 'version' in head;
    const refusal = isKnown ? sentenceOfVersion(head.format, head.version, BACKUP_VERSION) : null;
    return refusal ?? (fault === null ? null : sentenceOfMembers(fault));
  }

  function end(): Result<Backup, string> {
    if (!hasText) return { ok: false, error: EMPTY_FILE };
    const fault = members.end();
    if (fault !== null) return { ok: false, error: sentenceOfMembers(fault) };
    const refusal = sentenceOfVersion(head.format, head.version, BACKUP_VERSION);
    if (refusal !== null) return { ok: false, error: refusal };
    for (const name of NEEDED)
      if (!names.has(name)) faults.add(t('data.placeInFile.parts'), t('data.partMissing', name));
    const documents = readHead(head, faults);
    const error = faults.text();
    return error === null ? { ok: true, value: { ...documents, ...lists.read() } } : { ok: false, error };
  }

  return { write, end };
}

/** The parts before the lists; a document that is null or missing was never decided on. */
function readHead(head: Head, faults: Faults): BackupHead {
  function read<Value>(name: keyof BackupHead, parse: (value: unknown) => Result<Value, string>): Value | null {
    const value = head[name];
    if (value === null || value === undefined) return null;
    const parsed = parse(value);
    if (parsed.ok) return parsed.value;
    faults.add(t(`data.placeInFile.${name}`), parsed.error);
    return null;
  }

  return {
    exportedAt: read('exportedAt', (at) => checkAsText('errors.value', epochMsSchema, at)) ?? 0,
    plan: read('plan', (plan) => asText(parsePlan(plan, PLAN_SENTENCES))),
    care: read('care', (care) => asText(parseCare(care))),
    exercises: read('exercises', parsePreferences),
    progress: read('progress', parseChoices),
  };
}

function asText<Value>(result: Result<Value, { readonly messages: readonly string[] }>): Result<Value, string> {
  return result.ok ? result : { ok: false, error: result.error.messages.join(' ') };
}
