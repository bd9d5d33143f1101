import { readDay, readNumber, readTime } from './csv-cells';
import type { DayOrder, PainCsvMapping } from './pain-csv';

type Rows = readonly (readonly string[])[];

const LOOKED_AT = 200; // rows: enough to see a day above the twelfth
const SLIPS = 0.2; // of the scores
const MOST = 0.8; // of the cells with text, so that a few odd ones do not hide what a column is

// Words of English, German, French, Spanish, Italian, Portuguese and Dutch, as programs write them above a column.
const WORDS = {
  day: /\b(date|day|datum|tag|fecha|d[ií]a|data|giorno|jour|dag|when|timestamp|created|logged)\b|date$|datum$|^date/i,
  time: /\b(time|hour|uhrzeit|zeit|heure|hora|ora|orario|tijd)\b/i,
  score: /pain|score|nrs|\bvas\b|level|intensi|severity|rating|schmerz|st[äa]rke|douleur|dolor|pijn|\bdor\b/i,
  note: /note|comment|remark|notiz|bemerkung|kommentar|nota|observa|opmerking|description|remarque/i,
} as const;

/** What the columns of a file seem to be, by their names and else by what stands in them. */
export function guessColumns(columns: readonly string[], rows: Rows): PainCsvMapping {
  const some = rows.slice(0, LOOKED_AT);
  const taken = new Set<number>();

  function choose(word: RegExp, fits: (cells: readonly string[]) => boolean, isOnlyByWord = false): number | null {
    const free = columns.map((_, index) => index).filter((index) => !taken.has(index));
    const cellsOf = (index: number) => some.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
    const named = free.filter((index) => word.test(columns[index] ?? ''));
    const found =
      named.find((index) => fits(cellsOf(index))) ??
      (isOnlyByWord ? named[0] : free.find((index) => fits(cellsOf(index))));
    if (found === undefined) return null;
    taken.add(found);
    return found;
  }

  const day = choose(WORDS.day, (cells) => areMostly(cells, (cell) => ORDERS.some((order) => readDay(cell, order))));
  const time = choose(WORDS.time, (cells) => areMostly(cells, (cell) => readTime(cell) !== null));
  const score = choose(WORDS.score, (cells) => areMostly(cells, isScore));
  const note = choose(WORDS.note, (cells) => cells.length > 0, true);
  const cellsOf = (index: number | null): readonly string[] => some.map((row) => row[index ?? -1] ?? '');
  return {
    day,
    order: guessOrder(cellsOf(day)),
    time,
    score,
    outOf: guessScale(cellsOf(score)),
    note,
    kind: guessKind(columns[score ?? -1] ?? ''),
  };
}

const ORDERS: readonly DayOrder[] = ['ymd', 'dmy', 'mdy'];

/** The one order by which the most cells are days; day before month when both could be, as most of the world writes. */
function guessOrder(cells: readonly string[]): DayOrder {
  const fitting = (order: DayOrder): number => cells.filter((cell) => readDay(cell, order) !== null).length;
  if (cells.some((cell) => /^\s*\d{4}/.test(cell))) return 'ymd';
  const counts = { ymd: fitting('ymd'), dmy: fitting('dmy'), mdy: fitting('mdy') };
  if (counts.mdy > counts.dmy) return 'mdy';
  return counts.ymd > counts.dmy ? 'ymd' : 'dmy';
}

/** 100 when several scores are above 10; a single one is a slip. A scale of 5 cannot be told from good days, so it is the person's to say. */
function guessScale(cells: readonly string[]): number {
  const scores = cells.map(readNumber).filter((score) => score !== null);
  const high = scores.filter((score) => score > 10);
  return high.length > SLIPS * scores.length ? 100 : 10;
}

function guessKind(name: string): PainCsvMapping['kind'] {
  if (/worst|max|peak|schlimm|st[äa]rkste|pire|peor|pior|peggior|ergst/i.test(name)) return 'worst24h';
  return /\b(now|current|jetzt|aktuell|actuel|actual|atual|attuale|nu)/i.test(name) ? 'now' : 'average24h';
}

function isScore(cell: string): boolean {
  const number = readNumber(cell);
  return number !== null && number >= 0 && number <= 100;
}

function areMostly(cells: readonly string[], fits: (cell: string) => unknown): boolean {
  return cells.length > 0 && cells.filter(fits).length >= MOST * cells.length;
}
