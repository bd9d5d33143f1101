import { describe, expect, test } from 'vitest';
import { initialState } from '@/utils/domain/schedule/initial-state';
import { parseState } from '@/utils/domain/schedule/parse-state';
import type { ScheduleState } from '@/utils/domain/schedule/state';

const NOW = 1_774_000_000_000;
const FRESH = initialState({ at: NOW, zone: 'Europe/Berlin' });

const FULL: ScheduleState = {
  ...FRESH,
  input: 'idle',
  awaySince: NOW - 60_000,
  elapsed: { posture: 0, 'own-1': 1234.5 },
  fixedDue: ['walk'],
  open: {
    id: 'p7',
    routine: 'movement',
    others: ['posture'],
    shownAt: NOW,
    snoozes: 1,
    lasts: 180,
    startedAt: NOW,
    haltedAt: NOW,
    halted: 5000,
    answerBy: NOW + 600_000,
    isDismissed: false,
    isLeft: true,
  },
  snoozed: { routine: 'posture', others: [], until: NOW + 120_000, snoozes: 2 },
  held: { reason: 'meeting', routine: 'posture', since: NOW, isOver: false },
  notBefore: NOW + 60_000,
  pause: { from: NOW, until: NOW + 1_800_000 },
  asked: [NOW - 3_600_000, NOW],
  skips: [NOW],
  prompts: 8,
  quietFor: 8,
  told: ['a1@1774000000000:120'],
  notices: [{ appointment: 'a1', kind: 'before', startsAt: NOW, key: 'a1@1774000000000:120', isDismissed: true }],
};

describe('the stored schedule', () => {
  test.each([
    ['fresh', FRESH],
    ['with everything in it', FULL],
  ])('is read as it was written: %s', (_, state) => {
    expect(parseState(structuredClone(state))).toEqual({ ok: true, value: state });
  });

  const since010 = ['quietFor']; // what 0.1.0 did not write has a default
  test.each(Object.keys(FRESH).filter((key) => !since010.includes(key)))('is refused without its “%s”', (key) => {
    const { [key as keyof ScheduleState]: _, ...rest } = FULL;
    expect(parseState(rest)).toEqual({ ok: false, error: `The schedule has no usable “${key}”.` });
  });

  test.each([
    ['a later version', { version: 2 }, 'The schedule has no usable “version”.'],
    ['time that runs backwards', { elapsed: { posture: -1 } }, 'A length of time is zero or more.'],
    ['a zone nobody knows', { zone: 'Mars/Olympus' }, 'A time zone is a name such as Europe/Berlin.'],
    ['a hold of another kind', { held: { ...FULL.held, reason: 'cap' } }, 'The schedule has no usable “held.reason”.'],
  ])('is refused with %s', (_, change, sentence) => {
    expect(parseState({ ...FULL, ...change })).toEqual({ ok: false, error: sentence });
  });

  test('is refused when there is none', () => {
    expect(parseState(undefined)).toEqual({ ok: false, error: 'This is no schedule.' });
  });
});
