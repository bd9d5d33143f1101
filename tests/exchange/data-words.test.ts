import { describe, expect, test } from 'vitest';
import { erasedWords, erasureWords } from '@/components/data/erasure';
import { broughtWords, inFileWords, newWords } from '@/components/data/import-words';
import { explainFailure } from '@/utils/app/sentences';

const NOTHING = { pain: 0, breaks: 0, appointments: 0, notes: 0 };
const FILE = { ...NOTHING, days: 0, unreadable: 0, exportedAt: 0, first: null, last: null };
const NONE_NEW = { pain: 0, breaks: 0, appointments: 0, days: 0 };
const TODAY = '2026-03-20';

function inFile(tally: object): string {
  return inFileWords({ inFile: { ...FILE, ...tally }, added: NONE_NEW, documents: [], isEmptyHere: false }, TODAY);
}

function added(counts: object): string {
  const preview = { inFile: FILE, added: { ...NONE_NEW, ...counts }, documents: [], isEmptyHere: false };
  return newWords(preview);
}

describe('what is in a file', () => {
  const PAIN = { pain: 1204, breaks: 1 };

  test.each([
    ['no records', {}, 'In this file: no records.'],
    ['notes alone', { notes: 2 }, 'In this file: notes of 2 days.'],
    ['today', { ...PAIN, first: TODAY, last: TODAY }, 'In this file: 1,204 pain entries and 1 break of today.'],
    [
      'one day',
      { ...PAIN, first: '2026-03-01', last: '2026-03-01' },
      'In this file: 1,204 pain entries and 1 break of March 1, 2026.',
    ],
    [
      'days until today',
      { ...PAIN, first: '2026-03-01', last: TODAY },
      'In this file: 1,204 pain entries and 1 break from March 1, 2026 to today.',
    ],
    [
      'days before',
      { pain: 2, first: '2026-03-01', last: '2026-03-02' },
      'In this file: 2 pain entries from March 1, 2026 to March 2, 2026.',
    ],
  ])('of %s', (_, tally, sentence) => {
    expect(inFile(tally)).toBe(sentence);
  });

  test.each([
    [{ pain: 1 }, '1 record is not here yet.'],
    [{ pain: 1, breaks: 2, days: 3 }, '3 records are not here yet.'],
    [{ days: 1 }, '1 day has notes that are not here yet.'],
    [{}, 'Everything in it is here already.'],
  ])('and new: %j', (counts, sentence) => {
    expect(added(counts)).toBe(sentence);
  });

  test.each([
    [NONE_NEW, [], 'Done. Nothing in the file was new, so nothing was changed.'],
    [{ ...NONE_NEW, pain: 1, days: 1 }, [], 'Done. Added: 1 pain entry.'],
    [{ ...NONE_NEW, days: 1 }, [], 'Done. Added: notes of 1 day.'],
    [NONE_NEW, ['plan', 'care'] as const, 'Done. Taken from the file: the plan and the massage plan.'],
    [{ ...NONE_NEW, breaks: 2 }, ['plan'] as const, 'Done. Added: 2 breaks. Taken from the file: the plan.'],
  ])('and what of it was stored: %j %j', (counts, documents, sentences) => {
    expect(broughtWords({ added: counts, documents })).toBe(sentences);
  });
});

describe('what an erasure takes', () => {
  const SPAN = { type: 'span', first: '2026-03-01', last: '2026-03-02' } as const;
  const DAY = { ...SPAN, last: SPAN.first };

  test.each([
    [{ type: 'everything' } as const, { pain: 2, notes: 1 }, /for good: 2 pain entries and notes of 1 day\. Your plan/],
    [{ type: 'everything' } as const, {}, /^This erases your plan, your massage plan and every other choice, at once/],
    [{ type: 'kind', kind: 'pain' } as const, { pain: 1 }, /^This erases 1 pain entry, of all days/],
    [{ type: 'kind', kind: 'appointments' } as const, { appointments: 0 }, /^This erases 0 appointments, of all days/],
    [SPAN, { breaks: 3 }, /from March 1, 2026 to March 2, 2026, both included, at once and for good: 3 breaks\./],
    [DAY, { breaks: 3 }, /on March 1, 2026, at once and for good: 3 breaks\. Your plan and all other days stay\.$/],
    [SPAN, {}, /^Nothing was logged from March 1, 2026 to March 2, 2026, both included\.$/],
    [DAY, {}, /^Nothing was logged on March 1, 2026\.$/],
  ])('%j of %j', (what, tally, sentences) => {
    expect(erasureWords(what, { ...NOTHING, ...tally })).toMatch(sentences);
  });

  test('and what it took', () => {
    expect(erasedWords({ type: 'kind', kind: 'pain' }, 1, { notes: 4 })).toBe(
      '1 record was erased. Everything else is as it was.',
    );
    expect(erasedWords(SPAN, 2, { notes: 4 })).toBe(
      '2 records were erased. So were the notes of 4 days. Everything else is as it was.',
    );
  });
});

test('what the store refused begins with what did not happen', () => {
  expect(explainFailure('notRead', 'failed')).toMatch(/^Not read: the browser broke off\./);
  expect(explainFailure('notSaved', 'diskFull')).toMatch(/^Not saved: the disk or the storage/);
});
