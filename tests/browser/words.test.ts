import { describe, expect, test } from 'vitest';
import { noticeWords } from '@/utils/browser/notice-words';
import { addOwnRoutine } from '@/utils/domain/plan/change-plan';
import { ownRoutine, standardPlan } from '@/utils/domain/plan/standard-plan';

const NOW = Date.UTC(2026, 10, 24, 9);
const MINUTE = 60_000;
const massage = {
  id: 'a',
  at: NOW + 120 * MINUTE,
  day: '2026-11-24',
  zone: 'UTC',
  minutes: 60,
  title: 'Massage',
  status: 'planned',
} as const;
const reminder = { type: 'reminder', id: 'a@1:120', appointment: 'a', startsAt: massage.at } as const;

describe('the words of a notification', () => {
  test('ask, and say how little is enough', () => {
    const notice = { type: 'prompt', id: 'prompt-1', routine: 'movement', lasts: 180, snooze: 5 } as const;
    expect(noticeWords(notice, standardPlan(), [], NOW)).toEqual({
      title: 'Time to move a little?',
      message: '3 minutes is enough.',
    });
  });

  test('are the person’s own for an own routine, as they were typed', () => {
    const plan = addOwnRoutine(standardPlan(), ownRoutine('own-1', '<b>Hip</b> & breath'));
    const notice = { type: 'prompt', id: 'prompt-1', routine: 'own-1', lasts: 60, snooze: null } as const;
    expect(noticeWords(notice, plan, [], NOW)?.title).toBe('<b>Hip</b> & breath');
  });

  test.each([
    [120, 'in 2 hours'],
    [89, 'in 89 minutes'],
    [50, 'in 50 minutes'],
    [0.2, 'in 1 minute'],
    [24 * 60, 'in 24 hours'],
  ])('say of an appointment in %d minutes that it is %s', (left, words) => {
    expect(noticeWords(reminder, standardPlan(), [{ ...massage, at: NOW + left * MINUTE }], NOW)?.title).toBe(
      `Massage ${words}`,
    );
  });

  test('say where an appointment is, when that is known', () => {
    const there = { ...massage, place: 'Room 2' };
    expect(noticeWords(reminder, standardPlan(), [there], NOW)?.message).toMatch(/, Room 2$/);
    expect(noticeWords(reminder, standardPlan(), [massage], NOW)?.message).not.toContain(',');
  });

  test('write bedtime as the language writes a time of day', () => {
    const notice = { type: 'nudge', id: 'nudge:1', kind: 'windDown', subject: '22:30' } as const;
    expect(noticeWords(notice, standardPlan(), [], NOW)?.message).toMatch(/^You wanted to go to bed at 10:30\sPM\.$/);
  });

  test('are none for what is gone', () => {
    expect(noticeWords(reminder, standardPlan(), [], NOW)).toBeNull();
    const notice = { type: 'prompt', id: 'prompt-1', routine: 'own-gone', lasts: 60, snooze: null } as const;
    expect(noticeWords(notice, standardPlan(), [], NOW)).toBeNull();
  });
});
