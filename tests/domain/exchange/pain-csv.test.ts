import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay, readNumber, readTime } from '@/utils/domain/exchange/csv-cells';
import type { PainCsvMapping, PainCsvTable } from '@/utils/domain/exchange/pain-csv';
import { readPainRows, readPainTable } from '@/utils/domain/exchange/read-pain-csv';
import { parsePainEntry } from '@/utils/domain/pain/parse-entry';

const ZONE = 'Europe/Berlin';
const NOW = { at: Temporal.PlainDateTime.from('2026-11-24T09:00').toZonedDateTime(ZONE).epochMilliseconds, zone: ZONE };

function tableOf(text: string): PainCsvTable {
  const table = readPainTable(text);
  if (!table.ok) throw new Error(table.error);
  return table.value;
}

/** The entries of a text by what its columns seem to be, as local times and scores. */
function entriesOf(text: string, change: Partial<PainCsvMapping> = {}) {
  const table = tableOf(text);
  const { entries, refused } = readPainRows(table, { ...table.guess, ...change }, NOW);
  const rows = entries.map(({ at, score }) => {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE).toPlainDateTime();
    return `${local.toString({ smallestUnit: 'minute' })} ${score}`;
  });
  return { rows, refused, entries };
}

describe('columns are found', () => {
  test.each([
    ['English', 'Date,Time,Pain,Notes\n2024-03-02,14:30,4,sat long', '2024-03-02T14:30 4'],
    ['German', 'Datum;Uhrzeit;Schmerzstärke;Bemerkung\n02.03.2024;14:30;4;lange gesessen', '2024-03-02T14:30 4'],
    ['French', 'Jour;Heure;Douleur;Commentaire\n02/03/2024;14h30;4;assis', '2024-03-02T14:30 4'],
    ['Spanish', 'Fecha,Hora,Dolor,Nota\n02/03/2024,14:30,4,sentado', '2024-03-02T14:30 4'],
    ['American', 'Date,Time,Pain Level\n03/02/2024,2:30 PM,4\n03/14/2024,9:00 am,5', '2024-03-02T14:30 4'],
    ['tabs', 'date\tscore\n2024-03-02\t4', '2024-03-02T12:00 4'],
    ['day and time in one', 'Logged at,NRS\n2024-03-02 14:30:12,4', '2024-03-02T14:30 4'],
    ['a moment with its offset', 'timestamp,score\n2024-03-02T13:30:00Z,4', '2024-03-02T14:30 4'],
    ['no helpful names', 'a,b,c\n2024-03-02,14:30,4', '2024-03-02T14:30 4'],
    ['a byte order mark', '\uFEFFdate,pain\r\n2024-03-02,4\r\n', '2024-03-02T12:00 4'],
    ['decimal commas', 'Datum;Schmerz\n02.03.2024;"3,6"', '2024-03-02T12:00 4'],
    ['per cent', 'date,pain\n2024-03-02,40\n2024-03-03,75', '2024-03-02T12:00 4'],
  ])('%s', (_, text, first) => {
    expect(entriesOf(text).rows[0]).toBe(first);
  });

  test('and with them what was asked, and a note', () => {
    const { guess } = tableOf('Date,Worst pain,Comment\n2024-03-02,4,x');
    expect(guess).toEqual({ day: 0, order: 'ymd', time: null, score: 1, outOf: 10, note: 2, kind: 'worst24h' });
    expect(tableOf('Date,Current pain\n2024-03-02,4').guess.kind).toBe('now');
    expect(tableOf('colour,shape\nred,round').guess).toMatchObject({ day: null, score: null });
  });
});

describe('rows', () => {
  test('become entries whose ids follow from what they say, so that twice is once', () => {
    const text = 'date,time,pain,note\n2024-03-02,14:30,4,first\n2024-03-02,14:30,4,again\n2024-03-02,14:30,5,';
    const { entries, refused } = entriesOf(text);
    expect(entries.map(({ id }) => id)).toEqual([
      '+csv/2024-03-02T14:30/average24h/04',
      '+csv/2024-03-02T14:30/average24h/05',
    ]);
    expect(entries[0]).toMatchObject({ day: '2024-03-02', zone: ZONE, kind: 'average24h', note: 'first' });
    expect(entries[1]).not.toHaveProperty('note');
    expect(refused).toEqual([{ row: 3, why: 'It says the same as a row before it.' }]);
    expect(entriesOf(text).entries).toEqual(entries);
  });

  test('are dated at noon without a time, and not after now', () => {
    const { rows, refused, entries } = entriesOf('date,pain\n2026-11-23,1\n2026-11-24,2\n2026-11-25,3');
    expect(rows).toEqual(['2026-11-23T12:00 1', '2026-11-24T09:00 2']);
    expect(entries[1]?.id).toBe('+csv/2026-11-24T12:00/average24h/02');
    expect(refused).toEqual([{ row: 4, why: 'It is dated in the future.' }]);
  });

  test.each([
    ['a day that there is not', '2024-02-30,12:00,4', 'Its day cannot be read.'],
    ['no day', ',12:00,4', 'Its day cannot be read.'],
    ['a day before 1970', '1950-01-01,12:00,4', 'Its day cannot be read.'],
    ['a time that there is not', '2024-03-02,25:00,4', 'Its time cannot be read.'],
    ['a score above the scale', '2024-03-02,12:00,11', 'Its score is not a number from 0 to 10.'],
    ['a score below it', '2024-03-02,12:00,-1', 'Its score is not a number from 0 to 10.'],
    ['no score', '2024-03-02,12:00,', 'Its score is not a number from 0 to 10.'],
    ['too few cells', '2024-03-02', 'Its score is not a number from 0 to 10.'],
    ['a time to come today', '2026-11-24,09:01,4', 'It is dated in the future.'],
  ])('with %s are refused', (_, row, why) => {
    const good = [1, 2, 3, 4, 5].map((day) => `2024-01-0${day},10:00,3\n`);
    expect(entriesOf(`date,time,pain\n${good.join('')}${row}`).refused).toEqual([{ row: 7, why }]);
  });

  test.each([
    [5, '4', 8],
    [5, '2.5', 5],
    [100, '44', 4],
    [100, '45', 5],
    [10, '3,4', 3],
    [10, '4/10', 4],
  ])('on a scale of %d bring %s to %d', (outOf, written, score) => {
    expect(entriesOf(`date;pain\n2024-03-02;"${written}"`, { outOf, score: 1 }).entries[0]?.score).toBe(score);
  });

  test('of any text are refused or entries, and nothing else', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('2024-03-02', '02.03.24', '14:30', '2 pm', '4', '4,5', '1e3', '='),
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 20 });
    const column = fc.option(fc.nat(4));
    fc.assert(
      fc.property(rows, column, column, column, column, (given, day, time, score, note) => {
        const mapping = { day, order: 'dmy', time, score, note, outOf: 10, kind: 'now' } as const;
        const table = { columns: ['a', 'b', 'c', 'd'], rows: given, guess: mapping };
        const { entries, refused } = readPainRows(table, mapping, NOW);
        expect(entries.length + refused.length).toBe(given.length);
        for (const entry of entries) expect(parsePainEntry(entry)).toEqual({ ok: true, value: entry });
      }),
    );
  });
});

describe('a table is refused', () => {
  test.each([
    ['that is empty', '', 'no rows'],
    ['of names alone', 'date,pain\n', 'no rows'],
    ['of too many rows', `date,pain\n${'2024-03-02,4\n'.repeat(50_001)}`, 'more than 50,000 rows'],
    ['of too many columns', `${'a,'.repeat(300)}b\n1`, 'more than 200 columns'],
  ])('%s', (_, text, words) => {
    const table = readPainTable(text);
    expect(table.ok ? '' : table.error).toContain(words);
    expect(table.ok ? '' : table.error).toContain('Nothing was changed.');
  });

  test('but not at its most rows', () => {
    expect(tableOf(`date,pain\n${'2024-03-02,4\n'.repeat(50_000)}`).rows).toHaveLength(50_000);
  });
});

describe('cells', () => {
  test.each([
    ['2024-03-02', 'ymd', '2024-03-02'],
    ['2024/3/2', 'dmy', '2024-03-02'],
    ['20240302', 'dmy', '2024-03-02'],
    ['2.3.24', 'dmy', '2024-03-02'],
    ['2. 3. 2024', 'dmy', '2024-03-02'],
    ['3/2/2024', 'mdy', '2024-03-02'],
    ['24-03-02', 'ymd', '2024-03-02'],
    ['13/13/2024', 'dmy', null],
    ['yesterday', 'dmy', null],
    ['2/3/024', 'dmy', null],
  ] as const)('the day of %s (%s) is %s', (cell, order, day) => {
    expect(readDay(cell, order)?.day ?? null).toBe(day);
  });

  test.each([
    ['14:30', '14:30'],
    ['9.05', '09:05'],
    ['14h30', '14:30'],
    ['14:30:59.5', '14:30'],
    ['2:30 PM', '14:30'],
    ['12:15 a.m.', '00:15'],
    ['12 pm', '12:00'],
    ['9 AM', '09:00'],
    ['14:30 Uhr', '14:30'],
    ['24:00', null],
    ['13 pm', null],
    ['0 am', null],
    ['14', null],
    ['noon', null],
  ])('the time of %s is %s', (cell, time) => {
    expect(readTime(cell)).toBe(time);
  });

  test.each([
    ['4', 4],
    [' 4,5 ', 4.5],
    ['40 %', 40],
    ['4/10', 4],
    ['-1', -1],
    ['1e3', null],
    ['four', null],
    ['', null],
  ])('the number of %s is %s', (cell, number) => {
    expect(readNumber(cell)).toBe(number);
  });
});
