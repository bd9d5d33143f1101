import Papa from 'papaparse';
import { many, t } from '@/utils/i18n/t';
import type { PainEntry } from '../pain/entry';
import type { Result } from '../result';
import { dayOf, momentOf } from '../time/local-day';
import type { EpochMs, LocalDay, Moment } from '../time/units';
import { readDay, readInstant, readNumber, readTime } from './csv-cells';
import { guessColumns } from './guess-columns';
import { PAIN_CSV_LIMITS, type PainCsvMapping, type PainCsvReading, type PainCsvTable } from './pain-csv';

const NOON = '12:00'; // as for a score of yesterday
const LONGEST_NOTE = 2000;
const NO_DAY = t('data.rowDayUnreadable');
const FUTURE = t('data.rowInFuture');
const OURS = ['instant', 'kind', 'score', 'context']; // columns that only Unknot's own table has together

/** Reads a table of comma, semicolon or tab separated values; the error is a text of whole sentences. */
export function readPainTable(text: string): Result<PainCsvTable, string> {
  if (/^\uFEFF?\s*\{\s*"format"\s*:\s*"unknot/.test(text)) {
    return failed(t('data.csvIsBackup'));
  }
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    preview: PAIN_CSV_LIMITS.rows + 2,
  });
  const [columns, ...rows] = data;
  if (columns === undefined || rows.length === 0) {
    return failed(t('data.csvHasNoRows'));
  }
  if (rows.length > PAIN_CSV_LIMITS.rows) {
    return failed(many('data.csvTooManyRows', PAIN_CSV_LIMITS.rows));
  }
  if (OURS.every((name) => columns.includes(name))) {
    return failed(t('data.csvIsOurs'));
  }
  if (columns.length > PAIN_CSV_LIMITS.columns) {
    return failed(many('data.csvTooManyColumns', PAIN_CSV_LIMITS.columns));
  }
  return { ok: true, value: { columns, rows, guess: guessColumns(columns, rows) } };
}

/**
 * The entries that the rows are by this mapping, as of `now` and in its zone. The id of an entry follows from day, time,
 * question and score, so that the same row is the same entry whenever it is read.
 */
export function readPainRows({ rows }: PainCsvTable, mapping: PainCsvMapping, now: Moment): PainCsvReading {
  const entries = new Map<string, PainEntry>();
  const refused: { row: number; why: string }[] = [];
  for (const [index, cells] of rows.entries()) {
    const entry = readRow(cells, mapping, now);
    const row = index + 2; // below the names, counted from one
    if (typeof entry === 'string') refused.push({ row, why: entry });
    else if (entries.has(entry.id)) refused.push({ row, why: t('data.rowTwice') });
    else entries.set(entry.id, entry);
  }
  const read = [...entries.values()];
  const days = read.map(({ day }) => day).sort();
  return { entries: read, refused, first: days[0] ?? null, last: days.at(-1) ?? null };
}

/** One row as an entry, or why it is none. */
function readRow(cells: readonly string[], mapping: PainCsvMapping, now: Moment): PainEntry | string {
  const textOf = (index: number | null): string => (index === null ? '' : (cells[index] ?? '').trim());
  const dated = dateOf(textOf(mapping.day), textOf(mapping.time), mapping.order, now);
  if (typeof dated === 'string') return dated;
  const score = scaled(readNumber(textOf(mapping.score)), mapping.outOf);
  if (score === null) return t('data.rowScoreUnreadable', mapping.outOf);
  const { at, day, written } = dated;
  const { zone } = now;
  const note = textOf(mapping.note).slice(0, LONGEST_NOTE);
  // It sorts before every UUID: what the person logs here on the same day is the later word.
  const id = `+csv/${written}/${mapping.kind}/${String(score).padStart(2, '0')}`;
  return { id, at, day, zone, kind: mapping.kind, score, ...(note !== '' && { note }) };
}

/** When a row was, and the same as it is written, whatever the zone here; or why nobody can say. */
function dateOf(dayText: string, timeText: string, order: PainCsvMapping['order'], now: Moment) {
  const instant = readInstant(dayText);
  if (instant !== null && timeText === '') {
    if (instant > now.at) return FUTURE;
    const written = Temporal.Instant.fromEpochMilliseconds(instant).toString({ smallestUnit: 'minute' });
    return instant < 0 ? NO_DAY : { at: instant, day: dayOf({ at: instant, zone: now.zone }), written };
  }
  const found = readDay(dayText, order);
  if (found === null) return NO_DAY;
  const text = timeText || found.rest;
  const time = text === '' ? null : readTime(text);
  if (text !== '' && time === null) return t('data.rowTimeUnreadable');
  const at = momentIn(found.day, time, now);
  if (at < 0) return NO_DAY;
  return at > now.at ? FUTURE : { at, day: found.day, written: `${found.day}T${time ?? NOON}` };
}

/** A score of another scale as one from 0 to 10; null when it is none. */
function scaled(score: number | null, outOf: number): number | null {
  if (score === null || !(outOf > 0) || score < 0 || score > outOf) return null;
  return Math.round((score / outOf) * 10);
}

/** When it was; without a time noon of its day, or now when today has not come to noon. */
function momentIn(day: LocalDay, time: string | null, now: Moment): EpochMs {
  const at = momentOf(day, time ?? NOON, now.zone);
  return time === null && day === dayOf(now) ? Math.min(at, now.at) : at;
}

function failed(error: string): Result<never, string> {
  return { ok: false, error };
}
