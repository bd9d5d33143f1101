import { describe, expect, test } from 'vitest';
import type { Appointment } from '@/utils/domain/care/appointment';
import { sessionQuestion } from '@/utils/domain/care/follow-up';
import { HOUR, MINUTE } from '@/utils/domain/time/units';

const AT = Date.UTC(2026, 10, 24, 10);
const END = AT + HOUR;
const SESSION: Appointment = {
  ...{ id: 'a', at: AT, day: '2026-11-24', zone: 'UTC', minutes: 60, title: 'Massage', status: 'planned' },
};
const DONE: Appointment = { ...SESSION, status: 'done' };

describe('around a session it asks', () => {
  test.each<[string, Appointment, number, string | null]>([
    ['nothing long before', SESSION, AT - 2 * HOUR - 1, null],
    ['for pain before it from two hours on', SESSION, AT - 2 * HOUR, 'before'],
    ['nothing once that is answered, zero included', { ...SESSION, before: 0 }, AT - MINUTE, null],
    ['nothing while it is on', SESSION, AT, null],
    ['nothing before somebody said that it happened', SESSION, END, null],
    ['for pain after it', DONE, END, 'after'],
    ['no more after two hours', DONE, END + 2 * HOUR, null],
    ['for soreness after a day', { ...DONE, after: 2 }, END + 24 * HOUR, 'h24'],
    ['for soreness after two days', DONE, END + 48 * HOUR, 'h48'],
    ['nothing when that was answered', { ...DONE, soreness: { h48: 0 } }, END + 48 * HOUR, null],
    ['nothing of a session that was missed', { ...SESSION, status: 'missed' }, END + 24 * HOUR, null],
  ])('%s', (_, appointment, now, what) => {
    expect(sessionQuestion([appointment], now)?.what ?? null).toBe(what);
  });

  test('one thing at a time, of the earlier session first', () => {
    const later = { ...SESSION, id: 'b', at: END + 24 * HOUR + MINUTE };
    expect(sessionQuestion([DONE, later], END + 24 * HOUR)).toMatchObject({ appointment: { id: 'a' }, what: 'h24' });
  });
});
