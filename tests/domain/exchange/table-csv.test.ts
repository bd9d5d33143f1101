import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Appointment } from '@/utils/domain/care/appointment';
import { DAY_COLUMNS, dayRow } from '@/utils/domain/exchange/day-table';
import { APPOINTMENT_COLUMNS, BREAK_COLUMNS, PAIN_COLUMNS } from '@/utils/domain/exchange/record-tables';
import { type Column, headerLine, rowLines } from '@/utils/domain/exchange/table-csv';
import type { PainEntry } from '@/utils/domain/pain/entry';

const AT = Temporal.PlainDateTime.from('2026-03-01T08:05').toZonedDateTime('Asia/Tokyo').epochMilliseconds;
const STAMP = { id: 'a', at: AT, day: '2026-03-01', zone: 'Asia/Tokyo' };

/** A table as a program that reads CSV has it: one object for each row. */
function read<Row>(columns: readonly Column<Row>[], rows: readonly Row[]) {
  return Papa.parse<Record<string, string>>(headerLine(columns) + rowLines(columns, rows), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

describe('a table', () => {
  test('of pain has the local time, the moment, and a column for each region', () => {
    const entry: PainEntry = {
      ...STAMP,
      kind: 'now',
      score: 4,
      regions: { neck: 6, head: 0 },
      note: 'a "long" day; \n well',
    };
    expect(read(PAIN_COLUMNS, [entry])).toEqual([
      {
        day: '2026-03-01',
        time: '08:05',
        zone: 'Asia/Tokyo',
        instant: '2026-02-28T23:05:00Z',
        kind: 'now',
        score: '4',
        neck: '6',
        shoulders: '',
        upperBack: '',
        lowerBack: '',
        hips: '',
        arms: '',
        wrists: '',
        legs: '',
        head: '0',
        note: 'a "long" day; \n well',
        context: '',
      },
    ]);
  });

  test('of breaks names the exercises and how they felt', () => {
    const record: BreakRecord = {
      ...STAMP,
      routine: 'posture',
      outcome: 'done',
      seconds: 90,
      exercises: [{ id: 'chin-tuck', felt: 'helped' }, { id: 'box-4' }],
    };
    expect(read(BREAK_COLUMNS, [record])).toMatchObject([
      { routine: 'posture', outcome: 'done', reason: '', seconds: '90', exercises: 'chin-tuck (helped); box-4' },
    ]);
  });

  test('of appointments has the scores around them', () => {
    const appointment: Appointment = {
      ...STAMP,
      minutes: 60,
      title: 'Massage',
      status: 'done',
      before: 6,
      soreness: { h24: 0 },
    };
    expect(read(APPOINTMENT_COLUMNS, [appointment])).toMatchObject([
      { minutes: '60', title: 'Massage', before: '6', after: '', 'soreness 24 h': '0', 'soreness 48 h': '' },
    ]);
  });

  test('of days has what was asked and taken, the median of the averages, and what was noted', () => {
    const day = {
      day: '2026-03-01',
      breaks: { posture: { done: 2, skipped: 1, held: 4 }, movement: { natural: 1 } },
      pain: { average24h: [3, 6], worst24h: [9] },
      habits: {
        sleepHours: 6.5,
        yoga: true,
        medicines: [{ medicine: 'm', label: 'White one', outcome: 'taken', time: '08:00' }],
      },
    } as const;
    expect(read(DAY_COLUMNS, [dayRow(day)])).toMatchObject([
      {
        asked: '4',
        taken: '3',
        held: '4',
        'pain median': '4.5',
        'pain scores': '2',
        'sleep hours': '6.5',
        yoga: 'yes',
        medicines: 'White one taken 08:00',
      },
    ]);
    expect(read(DAY_COLUMNS, [dayRow({ day: '2026-03-02', breaks: {}, pain: {}, habits: {} })])).toMatchObject([
      { asked: '0', 'pain median': '', 'sleep hours': '', yoga: '', medicines: '' },
    ]);
  });

  test('ends every line as spreadsheets want it, and has no line without a row', () => {
    expect(headerLine(PAIN_COLUMNS)).toMatch(/^day,time,zone,instant,kind,score,neck,.*\r\n$/);
    expect(rowLines(PAIN_COLUMNS, [])).toBe('');
  });
});

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

describe('cells of any text', () => {
  const columns: readonly Column<readonly [string, string]>[] = [
    { name: 'a', of: ([first]) => first },
    { name: 'b', of: ([, second]) => second },
  ];
  const anything = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\u0000', ''));
  const tempting = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '"=', ',', ';', "'"), anything)
    .map((parts) => parts.join(''));
  const rows = fc.array(fc.tuple(fc.oneof(anything, tempting), fc.oneof(anything, tempting)), { maxLength: 20 });

  function cellsOf(text: string): string[][] {
    return Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.slice(0, -1); // after the last line end is nothing
  }

  test('are never a formula', () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const cell of cellsOf(rowLines(columns, given)).flat()) expect(cell).not.toMatch(FORMULA);
      }),
    );
  });

  test('come back as they were, but for the mark in front of what would be a formula', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const back = cellsOf(rowLines(columns, given));
        expect(back).toEqual(given.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))));
      }),
    );
  });
});
