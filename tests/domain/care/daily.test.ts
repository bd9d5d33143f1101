import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Care, initialCare } from '@/utils/domain/care/care';
import { type Daily, type DayNotes, NO_DAILY } from '@/utils/domain/care/daily';
import { parseCare } from '@/utils/domain/care/parse-care';
import { DAILY_LIMITS, parseDayNotes } from '@/utils/domain/care/parse-daily';

const FULL: Daily = {
  yoga: { weekdays: [0, 6], time: '18:00' },
  windDown: { bedtime: '00:30', before: 60 },
  sleep: true,
  medicines: [
    { id: 'm', label: 'Blue one', times: ['08:00', '20:00'] },
    { id: 'n', label: 'When needed', times: [] },
  ],
};

const NOTES: DayNotes = {
  sleepHours: 7.5,
  yoga: true,
  medicines: [
    { medicine: 'm', label: 'Blue one', outcome: 'taken', time: '08:05', note: 'With breakfast' },
    { medicine: 'm', label: 'Blue one', outcome: 'skipped', time: '20:00' },
  ],
};

function careWith(daily: unknown): unknown {
  return { ...initialCare(), daily };
}

function read(daily: unknown): Care['daily'] | readonly string[] {
  const outcome = parseCare(careWith(daily));
  return outcome.ok ? outcome.value.daily : outcome.error.messages;
}

function medicine(change: Readonly<Record<string, unknown>>): unknown {
  return { ...FULL, medicines: [{ id: 'm', label: 'Blue one', times: [], ...change }] };
}

const MANY = Array.from({ length: 13 }, (_, index) => ({ id: `m${index}`, label: 'Blue one', times: [] }));
const SEVEN = ['01:00', '02:00', '03:00', '04:00', '05:00', '06:00', '07:00'];
const LABEL = 'A medicine needs a label of 1 to 60 characters.';
const WIND_DOWN = 'Winding down begins 30 to 120 minutes before bedtime.';
const TIME = 'A time of day is written from 00:00 to 23:59.';

describe('the habits of daily life', () => {
  test.each([
    ['all off', NO_DAILY],
    ['all on', FULL],
    [
      'at the lower bounds',
      { ...FULL, windDown: { bedtime: '00:00', before: 30 }, yoga: { weekdays: [], time: '00:00' } },
    ],
    ['at the upper bounds', { ...FULL, windDown: { bedtime: '23:59', before: 120 }, medicines: MANY.slice(1) }],
    ['with the longest label and most times', medicine({ label: 'x'.repeat(60), times: SEVEN.slice(1) })],
  ])('come back as they were: %s', (_, daily) => {
    expect(read(JSON.parse(JSON.stringify(daily)))).toEqual(daily);
  });

  test('put the times of a medicine in order, each once, and drop what they do not know', () => {
    const times = ['20:00', '08:00', '20:00'];
    expect(read(medicine({ times, dose: '5 mg' }))).toEqual({
      ...FULL,
      medicines: [{ id: 'm', label: 'Blue one', times: ['08:00', '20:00'] }],
    });
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, 'The massage plan has no usable “daily”.'],
    ['a wind-down too short', { ...FULL, windDown: { bedtime: '22:00', before: 29 } }, WIND_DOWN],
    ['a wind-down too long', { ...FULL, windDown: { bedtime: '22:00', before: 121 } }, WIND_DOWN],
    ['a bedtime without meaning', { ...FULL, windDown: { bedtime: '24:00', before: 60 } }, TIME],
    [
      'an eighth weekday',
      { ...FULL, yoga: { weekdays: [7], time: '18:00' } },
      'The massage plan has no usable “daily.yoga.weekdays.0”.',
    ],
    ['a time without meaning', { ...FULL, yoga: { weekdays: [0], time: '6 pm' } }, TIME],
    ['sleep that is neither on nor off', { ...FULL, sleep: 1 }, 'The massage plan has no usable “daily.sleep”.'],
    ['a medicine without a label', medicine({ label: '' }), LABEL],
    ['a label of blanks', medicine({ label: '  ' }), LABEL],
    ['a label too long', medicine({ label: 'x'.repeat(61) }), LABEL],
    ['a seventh time', medicine({ times: SEVEN }), 'A medicine can have at most 6 times.'],
    ['a time of a medicine without meaning', medicine({ times: ['8:00'] }), TIME],
    ['a thirteenth medicine', { ...FULL, medicines: MANY }, 'There can be at most 12 medicines.'],
  ])('are refused with a sentence: %s', (_, daily, sentence) => {
    expect(read(daily)).toEqual([sentence]);
  });

  test('have bounds for the inputs that hold here as well', () => {
    const { windDown, times, medicines, label } = DAILY_LIMITS;
    expect([windDown.min, windDown.max, times.max, medicines.max, label.max]).toEqual([30, 120, 6, 12, 60]);
  });
});

function note(change: Readonly<Record<string, unknown>>): unknown {
  return { medicines: [{ medicine: 'm', label: 'Blue one', outcome: 'taken', time: '08:00', ...change }] };
}

describe('the notes of a day', () => {
  test.each<[string, DayNotes]>([
    ['nothing noted', {}],
    ['everything noted', NOTES],
    ['no sleep', { sleepHours: 0 }],
    ['a whole day of sleep', { sleepHours: 24 }],
    ['yoga not done', { yoga: false }],
  ])('come back as they were: %s', (_, notes) => {
    expect(parseDayNotes(JSON.parse(JSON.stringify(notes)))).toEqual({ ok: true, value: notes });
  });

  test('drop what they do not know', () => {
    expect(parseDayNotes({ yoga: true, drinks: 3 })).toEqual({ ok: true, value: { yoga: true } });
    expect(parseDayNotes(note({ dose: '5 mg' }))).toEqual({ ok: true, value: note({}) });
  });

  test.each<[string, unknown, string]>([
    ['nothing', null, 'This is no day.'],
    ['less than no sleep', { sleepHours: -0.5 }, 'A night has 0 to 24 hours.'],
    ['more than a day of sleep', { sleepHours: 24.5 }, 'A night has 0 to 24 hours.'],
    ['sleep in words', { sleepHours: 'well' }, 'A night has 0 to 24 hours.'],
    ['yoga in words', { yoga: 'yes' }, 'The day has no usable “yoga”.'],
    ['another outcome', note({ outcome: 'doubled' }), 'A medicine was taken or skipped.'],
    ['no label', note({ label: ' ' }), LABEL],
    ['a time without meaning', note({ time: 'noon' }), TIME],
    ['a note too long', note({ note: 'x'.repeat(201) }), 'A note can have at most 200 characters.'],
  ])('are refused with a sentence: %s', (_, notes, sentence) => {
    expect(parseDayNotes(notes)).toEqual({ ok: false, error: sentence });
  });

  test('say every fault once, in one text', () => {
    expect(parseDayNotes({ sleepHours: 30, ...(note({ time: '' }) as object) })).toEqual({
      ok: false,
      error: `A night has 0 to 24 hours. ${TIME}`,
    });
  });

  test('never throw, and what they read they read again', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom('sleepHours', 'yoga', 'medicines'), (part, key) => {
        const outcome = parseDayNotes({ ...NOTES, [key]: part });
        if (outcome.ok) expect(parseDayNotes(outcome.value)).toEqual(outcome);
        else expect(outcome.error).not.toBe('');
      }),
    );
  });
});
