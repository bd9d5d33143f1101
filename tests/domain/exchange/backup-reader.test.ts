import { describe, expect, test } from 'vitest';
import type { Backup } from '@/utils/domain/exchange/backup';
import { createBackupReader } from '@/utils/domain/exchange/backup-reader';
import { tallyOf } from '@/utils/domain/exchange/backup-tally';
import { backupOf, historyOf, textOf } from '../../exchange/history';

const BACKUP = backupOf(historyOf(20), { unreadable: [{ store: 'pain', key: 'x', value: { ätsch: '😀', no: null } }] });
const TEXT = textOf(BACKUP);
const OBJECT = JSON.parse(TEXT);

/** Reads a text in pieces of so many bytes. */
function read(text: string, size = 4096) {
  const bytes = new TextEncoder().encode(text);
  const reader = createBackupReader();
  for (let from = 0; from < bytes.length; from += size) {
    const refusal = reader.write(bytes.subarray(from, from + size));
    if (refusal !== null) return { ok: false, error: refusal } as const;
  }
  return reader.end();
}

function refusal(text: string): string {
  const result = read(text);
  if (result.ok) throw new Error('It was read.');
  expect(result.error).toMatch(/^[A-Z].*\.$/s);
  expect(result.error).toContain('Nothing was changed.');
  return result.error;
}

function changed(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...OBJECT, ...change });
}

describe('a backup is read', () => {
  test.each([
    ['as it was written', TEXT],
    ['with indents', JSON.stringify(OBJECT, null, 4)],
    ['on one line', JSON.stringify(OBJECT)],
    ['with its parts the other way round', JSON.stringify(Object.fromEntries(Object.entries(OBJECT).reverse()))],
    ['with a byte order mark and Windows line ends', `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`],
    ['with parts that nobody knows', changed({ future: [{ deep: [1, 'two', null] }], note: 'mine' })],
    ['with letters written as escapes', TEXT.replace('ätsch', '\\u00e4tsch').replace('😀', '\\ud83d\\ude00')],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: BACKUP });
  });

  test.each([1, 2, 3, 7, 1000])('in pieces of %d bytes', (size) => {
    expect(read(TEXT, size)).toEqual({ ok: true, value: BACKUP });
  });

  test('from before there were exercises, a massage plan, choices of views or values set aside', () => {
    const { care: _, exercises: __, progress: ___, unreadable: ____, ...first } = OBJECT;
    const none: Partial<Backup> = { care: null, exercises: null, progress: null, unreadable: [] };
    expect(read(JSON.stringify(first))).toEqual({ ok: true, value: { ...BACKUP, ...none } });
  });

  test('and counted, from its first day to its last', () => {
    const days = [...BACKUP.pain, ...BACKUP.breaks, ...BACKUP.appointments].map(({ day }) => day).sort();
    expect(tallyOf(BACKUP)).toEqual({
      exportedAt: BACKUP.exportedAt,
      pain: BACKUP.pain.length,
      breaks: BACKUP.breaks.length,
      appointments: BACKUP.appointments.length,
      days: BACKUP.days.length,
      notes: BACKUP.days.filter(({ habits }) => Object.keys(habits).length > 0).length,
      unreadable: 1,
      first: days[0],
      last: days.at(-1),
    });
  });
});

describe('a whole file is refused', () => {
  const [entry] = OBJECT.pain;
  const [record] = OBJECT.breaks;

  test.each([
    ['that is empty', '', 'empty'],
    ['of blanks', ' \r\n\t', 'empty'],
    ['of a picture', '\u0089PNG\r\n', 'damaged'],
    ['of words', 'Dear diary', 'damaged'],
    ['that breaks off', TEXT.slice(0, -3), 'not whole'],
    ['that breaks off in a word', TEXT.slice(0, TEXT.length / 2), 'not whole'],
    ['with something after its end', `${TEXT}{}`, 'damaged'],
    ['that is a list', '[1, 2]', 'not written by Unknot'],
    ['that is a number', '7', 'not written by Unknot'],
    ['that is nothing', 'null', 'not written by Unknot'],
    ['of another program', '{"format":"knot","version":1}', 'not written by Unknot'],
    ['without a format', '{"pain":[]}', 'not written by Unknot'],
    ['of a version that never was', changed({ version: 0 }), 'not written by Unknot'],
    ['of a newer version', changed({ version: 2 }), 'newer version of Unknot'],
    ['of a newer version, whatever is in it', changed({ version: 2, pain: [7] }), 'newer version of Unknot'],
    ['with a list that is none', changed({ pain: {} }), '“pain” of this file is not a list'],
    ['with a list that is a word', changed({ breaks: 'many' }), '“breaks” of this file is not a list'],
    ['with a part twice', TEXT.replace('{', '{"plan":null,'), '“plan” twice'],
    ['without breaks', changed({ breaks: undefined }), 'Parts: “breaks” is missing'],
    ['of no moment', changed({ exportedAt: 'today' }), 'Moment of the export: A moment is'],
    ['with a bad plan', changed({ plan: { ...OBJECT.plan, readingGrace: 99 } }), 'Plan: A pause can count as reading'],
    ['with a newer plan', changed({ plan: { version: 2 } }), 'Plan: This plan comes from a newer version'],
    ['with a bad massage plan', changed({ care: 7 }), 'Massage plan: This is no massage plan'],
    ['with bad exercises', changed({ exercises: [] }), 'Exercises: '],
    ['with bad choices', changed({ progress: { version: 1 } }), 'Choice of views: '],
    ['with a bad day', changed({ days: [{ day: '2026-02-30' }] }), 'Day 1: A day is a date of the calendar'],
    ['with a bad appointment', changed({ appointments: [null] }), 'Appointment 1: '],
    ['with a bad value aside', changed({ unreadable: [{ store: 'attic', key: '', value: 0 }] }), 'Set-aside value 1: '],
    ['with one record twice', changed({ pain: [entry, entry] }), 'Pain entry 2: There is one of the same name'],
    ['nested too deep', changed({ future: null }).replace('null}', `${'['.repeat(600)}${']'.repeat(600)}}`), 'nested'],
  ])('%s', (_, text, words) => {
    expect(refusal(text)).toContain(words);
  });

  test('with the number and the first three of its places', () => {
    const breaks = Array.from({ length: 1300 }, (_, index) => ({
      ...record,
      id: `b${index}`,
      ...([1203, 1204, 1250, 1299].includes(index) && { outcome: 'shown' }),
    }));
    const text = refusal(changed({ breaks }));
    expect(text).toContain('4 places. The first 3: Break 1,204: A break ends as one of these: done');
    expect(text).toContain('Break 1,251: ');
    expect(text).not.toContain('Break 1,300');
  });

  test('as soon as its first lines tell that it is not ours', () => {
    const reader = createBackupReader();
    const first = new TextEncoder().encode('{"format":"knot","version":1,');
    expect(reader.write(first)).toContain('not written by Unknot');
  });
});
