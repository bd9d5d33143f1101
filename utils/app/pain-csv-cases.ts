import { PAIN_CSV_LIMITS, type PainCsvMapping, type PainCsvTable } from '@/utils/domain/exchange/pain-csv';
import { readPainRows, readPainTable } from '@/utils/domain/exchange/read-pain-csv';
import type { PainEntry } from '@/utils/domain/pain/entry';
import type { Result } from '@/utils/domain/result';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { putAll, readKeys } from '@/utils/store/batches';
import type { Failure } from './app';
import type { Desk } from './desk';
import type { ExchangeApp } from './exchange-app';
import { cancellable, type Steps, stepsOf } from './long-work';
import { mergeDays } from './merge-days';

const AT_ONCE = 2000; // rows: a few hundredths of a second, so that the page stays awake
const READING = 0.3; // the share of the work that is reading the rows

const TOO_LARGE = t('errors.csvTooLarge');

/** The use cases of pain scores that another program kept. */
export function painCsvCases(desk: Desk): Pick<ExchangeApp, 'readPainCsv' | 'applyPainCsv'> {
  return {
    readPainCsv: async (file) => {
      if (file.size > PAIN_CSV_LIMITS.bytes) return refused(TOO_LARGE);
      const table = readPainTable(decoded(await file.arrayBuffer()));
      return table.ok ? table : refused(table.error);
    },
    applyPainCsv: (table, mapping, work = {}) =>
      cancellable(async () => {
        const entries = await entriesOf(table, mapping, desk.now(), stepsOf(work, 0, READING));
        const steps = stepsOf(work, READING);
        return desk.change(async (transaction) => {
          const here = await readKeys(transaction, 'pain');
          const pain = entries.filter(({ id }) => !here.has(id));
          steps.expect(pain.length);
          await putAll(transaction, 'pain', pain, steps.done);
          await mergeDays(transaction, { pain, breaks: [], days: [] }, steps);
          steps.finish();
          return pain.length;
        });
      }),
  };
}

/** Each entry once, read some rows at a time. */
async function entriesOf(
  table: PainCsvTable,
  mapping: PainCsvMapping,
  now: Moment,
  steps: Steps,
): Promise<readonly PainEntry[]> {
  const entries = new Map<string, PainEntry>();
  steps.expect(table.rows.length);
  for (let from = 0; from < table.rows.length; from += AT_ONCE) {
    const rows = table.rows.slice(from, from + AT_ONCE);
    for (const entry of readPainRows({ ...table, rows }, mapping, now).entries) {
      if (!entries.has(entry.id)) entries.set(entry.id, entry);
    }
    steps.done(rows.length);
    await new Promise((goOn) => setTimeout(goOn));
  }
  return [...entries.values()];
}

/** The text of a file in UTF-8 or UTF-16, or else as older Windows programs write it. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // any byte is a character there
  }
}

function refused(message: string): Result<never, Failure> {
  return { ok: false, error: { type: 'invalid', message } };
}
