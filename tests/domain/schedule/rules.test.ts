import { describe, expect, test } from 'vitest';
import { minutes } from '@/utils/domain/time/units';
import { Desk, planOf, planWith, wall } from './desk';

const posture = ['posture', 30, 30] as const;
const movement = ['movement', 60, 180] as const;
const both = planOf(posture, movement);

describe('when a routine is due', () => {
  test('asks after its active time and not before', () => {
    const desk = new Desk(both).until('09:29');
    expect(desk.asked).toBeUndefined();
    expect(desk.until('09:30').asked).toBe('posture');
  });

  test('asks at its fixed times', () => {
    const desk = new Desk(planOf(['walk', null, 600, ['12:30']])).until('12:29');
    expect(desk.asked).toBeUndefined();
    expect(desk.until('12:30').asked).toBe('walk');
  });

  test('asks once for a fixed time that was joined a little before it', () => {
    const desk = new Desk(planOf(['posture', 30, 30], ['walk', null, 600, ['09:33']])).until('09:30');
    expect(desk.asked).toBe('walk');
    desk.done().until('09:59');
    expect(desk.story).toEqual(['09:30 walk done']);
  });

  test('asks nothing when every routine is off', () => {
    const plan = planWith({ routines: both.routines.map((routine) => ({ ...routine, isOn: false })) });
    const desk = new Desk(plan).until('17:00');
    expect(desk.surface.next).toBeNull();
    expect(desk.log).toEqual([]);
  });

  test('keeps what has elapsed when the plan changes', () => {
    const desk = new Desk(both).until('09:20').commit({ type: 'refresh' });
    desk.plan = planOf(['posture', 25, 30], movement);
    desk.commit({ type: 'refresh' });
    expect(desk.until('09:24').asked).toBeUndefined();
    expect(desk.until('09:25').asked).toBe('posture');
  });
});

describe('which break comes next', () => {
  test('in a pause is never one within it, though one was put off until then', () => {
    const desk = new Desk(both).until('09:30');
    const prompt = desk.state.open?.id ?? '';
    desk.commit({ type: 'snooze', prompt, minutes: 10 });
    expect(desk.surface.next?.at).toBe(wall('09:40'));
    desk.commit({ type: 'pause', until: wall('11:00') });
    expect(desk.surface.next?.at).toBeGreaterThan(wall('11:00'));
  });
});

describe('prompts that fall due together', () => {
  test('become one, and the one with the longest break leads', () => {
    const desk = new Desk(both).until('09:30').done().until('10:00');
    expect(desk.asked).toBe('movement');
    expect(desk.state.open?.others).toEqual(['posture']);
    desk.done().until('10:29');
    expect(desk.story).toEqual(['09:30 posture done', '10:00 movement done']);
  });

  test.each([
    [34, 'movement'],
    [35, 'movement'],
    [36, 'posture'],
  ])('with one due at 30 and the other at %i minutes %s leads', (later, lead) => {
    const desk = new Desk(planOf(posture, ['movement', later, 180])).until('09:30');
    expect(desk.asked).toBe(lead);
  });
});

describe('an absence', () => {
  test('shorter than the reading grace is reading and counts as active', () => {
    const desk = new Desk(both).until('09:10').pass(1.9).see({ input: 'active' }).until('09:30');
    expect(desk.asked).toBe('posture');
  });

  test('is counted from the last input, and the timer stands still meanwhile', () => {
    const desk = new Desk(planOf(['movement', 60, 600])).until('09:10').stopTyping();
    expect(desk.state.awaySince).toBe(wall('09:10'));
    desk.until('09:15').see({ input: 'active' });
    expect(desk.state.elapsed.movement).toBe(minutes(10));
    expect(desk.until('10:04').asked).toBeUndefined();
    expect(desk.until('10:05').asked).toBe('movement');
  });

  test.each([
    ['a one-second lock resets nothing', 1 / 60, { posture: 20, movement: 20 }, []],
    ['29 seconds restore nothing', 29 / 60, { posture: 20, movement: 20 }, []],
    ['30 seconds restore posture', 0.5, { posture: 0, movement: 20 }, ['09:20 posture natural']],
    ['2 minutes restore posture but not movement', 2, { posture: 0, movement: 20 }, ['09:22 posture natural']],
    ['3 minutes restore both', 3, { posture: 0, movement: 0 }, ['09:23 movement natural']],
    ['lunch restores both', 60, { posture: 0, movement: 0 }, ['10:20 movement natural']],
  ])('%s', (_, length, elapsed, story) => {
    const desk = new Desk(both).until('09:20').see({ input: 'locked' }).pass(length).see({ input: 'active' });
    expect(desk.state.elapsed).toEqual({ posture: minutes(elapsed.posture), movement: minutes(elapsed.movement) });
    expect(desk.story).toEqual(story);
  });

  test('asks nobody who has just come back', () => {
    const desk = new Desk(both).until('09:58').see({ input: 'locked' }).until('10:10');
    expect(desk.asked).toBeUndefined();
    desk.see({ input: 'active' });
    expect(desk.until('10:39').asked).toBeUndefined();
    expect(desk.until('10:40').asked).toBe('posture');
  });

  test('that was too short leaves a minute to settle before a break that was already due', () => {
    const desk = new Desk(planOf(movement))
      .until('09:59')
      .see({ input: 'locked' })
      .until('10:01')
      .see({ input: 'active' });
    desk.commit({ type: 'start' });
    expect(desk.asked).toBe('movement');
  });

  test('while a tab plays sound is watching, and counts as active', () => {
    const desk = new Desk(both).until('09:20').see({ audible: true }).stopTyping().until('09:30');
    expect(desk.asked).toBe('posture');
  });

  test('begins when the sound stops', () => {
    const desk = new Desk(both)
      .until('09:10')
      .see({ audible: true })
      .stopTyping()
      .until('09:20')
      .see({ audible: false });
    expect(desk.state.awaySince).toBe(wall('09:20'));
  });

  test('counts although a tab plays sound when the person chose so', () => {
    const desk = new Desk(planWith({ watchingCounts: false })).until('09:20').see({ audible: true }).stopTyping();
    expect(desk.state.awaySince).toBe(wall('09:20'));
  });

  test('counts under a lock whatever plays', () => {
    const desk = new Desk(both).until('09:20').see({ audible: true }).see({ input: 'locked' });
    expect(desk.state.awaySince).toBe(wall('09:20'));
  });

  test('of the machine asleep counts from the planned wake-up', () => {
    const desk = new Desk(both).until('09:20').sleep(60).look();
    expect(desk.story).toEqual(['10:20 movement natural']);
    expect(desk.log[0]?.seconds).toBe(50 * 60);
    expect(desk.state.elapsed).toEqual({ posture: 0, movement: 0 });
  });

  test('is not seen in a wake-up that is less than a minute late', () => {
    const desk = new Desk(both).until('09:29').sleep(1.9).look();
    expect(desk.asked).toBe('posture');
    expect(desk.log).toEqual([]);
  });

  test('before the hours or across their end is no natural break of the night', () => {
    const desk = new Desk(both)
      .until('16:50')
      .see({ input: 'locked' })
      .until('2026-11-25 09:12')
      .see({ input: 'active' });
    expect(desk.log.at(-1)).toMatchObject({ outcome: 'natural', seconds: 600 });
    const late = new Desk(both, '2026-11-24 18:00').sleep(15 * 60 + 20).look();
    expect(late.log).toEqual([]);
  });

  test('ends an open prompt as a natural break when it was long enough', () => {
    const desk = new Desk(both).until('09:30').see({ input: 'locked' }).pass(2).see({ input: 'active' });
    expect(desk.story).toEqual(['09:32 posture natural']);
    expect(desk.asked).toBeUndefined();
  });

  test('that was too short for the open prompt leaves it open and its ten minutes standing', () => {
    const desk = new Desk(planOf(movement)).until('10:00').see({ input: 'locked' }).pass(2).see({ input: 'active' });
    expect(desk.asked).toBe('movement');
    expect(desk.until('10:11').asked).toBe('movement');
    expect(desk.until('10:12').story).toEqual(['10:12 movement missed']);
  });

  test('ends a begun break as done when nobody was there for all of it', () => {
    const desk = new Desk(both)
      .until('09:30')
      .commit({ type: 'start' })
      .see({ input: 'locked' })
      .pass(2)
      .see({ input: 'active' });
    expect(desk.story).toEqual(['09:32 posture done']);
  });

  test('shows no prompt to an empty chair', () => {
    const desk = new Desk(both).until('09:29').see({ input: 'locked' }).until('12:00');
    expect(desk.asked).toBeUndefined();
  });
});

describe('answers', () => {
  test('being shown never counts as done: no answer for ten minutes is missed', () => {
    const desk = new Desk(both).until('09:39');
    expect(desk.asked).toBe('posture');
    expect(desk.until('09:40').story).toEqual(['09:40 posture missed']);
  });

  test('done restores every routine whose break is not longer', () => {
    const desk = new Desk(planOf(['posture', 45, 30], movement)).until('09:45').done();
    expect(desk.state.elapsed).toEqual({ posture: 0, movement: minutes(45) });
    desk.until('10:00').done();
    expect(desk.state.elapsed).toEqual({ posture: 0, movement: 0 });
  });

  test('skipped starts only its own routines afresh', () => {
    const desk = new Desk(planOf(['eyes', 40, 20], movement)).until('09:40').skip().until('10:00').skip();
    expect(desk.state.elapsed).toEqual({ eyes: minutes(20), movement: 0 });
  });

  test.each([
    [89, 'skipped'],
    [90, 'partial'],
    [179, 'partial'],
  ])('a break of 180 s left after %i s is %s', (seconds, outcome) => {
    const desk = new Desk(planOf(movement)).until('10:00').commit({ type: 'start' });
    desk.pass(seconds / 60).commit({ type: 'leave', prompt: desk.state.open?.id ?? '' });
    expect(desk.log).toMatchObject([{ outcome, seconds }]);
  });

  test('a begun break that nobody ends is partial ten minutes after its time', () => {
    const desk = new Desk(planOf(movement)).until('10:00').commit({ type: 'start' }).until('10:12');
    expect(desk.log).toEqual([]);
    expect(desk.until('10:13').story).toEqual(['10:13 movement partial']);
  });

  test('to a prompt that has already ended changes nothing', () => {
    const desk = new Desk(both).until('09:30');
    const prompt = desk.state.open?.id ?? '';
    desk.done().commit({ type: 'answer', prompt, outcome: 'skipped' }).commit({ type: 'snooze', prompt, minutes: 5 });
    expect(desk.story).toEqual(['09:30 posture done']);
  });

  test('a closed notification leaves the prompt open', () => {
    const desk = new Desk(both).until('09:30');
    expect(desk.surface.notices).toHaveLength(1);
    desk.commit({ type: 'dismiss', notice: desk.state.open?.id ?? '' });
    expect(desk.surface.notices).toEqual([]);
    expect(desk.surface.badge).toEqual({ type: 'waiting' });
  });

  test('start begins the next break early, and done counts for those it is long enough for', () => {
    const desk = new Desk(both).until('09:50').done().until('09:55').commit({ type: 'start', routine: 'movement' });
    desk.pass(3).done();
    expect(desk.log.at(-1)).toMatchObject({ routine: 'movement', outcome: 'done', seconds: 180 });
    expect(desk.state.elapsed).toEqual({ posture: 0, movement: 0 });
  });
});

describe('snooze', () => {
  test('brings the prompt back after its minutes, twice at most', () => {
    const desk = new Desk(planOf(posture)).until('09:30').snooze(5);
    expect(desk.until('09:34').asked).toBeUndefined();
    expect(desk.until('09:35').asked).toBe('posture');
    desk.snooze(2).until('09:37').snooze(10);
    expect(desk.asked).toBe('posture');
    expect(desk.surface.prompt?.snoozes).toEqual([]);
    expect(desk.story).toEqual(['09:30 posture snoozed', '09:35 posture snoozed']);
  });

  test('by a length that the plan does not offer changes nothing', () => {
    expect(new Desk(both).until('09:30').snooze(7).asked).toBe('posture');
  });

  test('that ends after closing time is held, and the routine starts afresh', () => {
    const plan = planOf(['posture', 475, 30]);
    const desk = new Desk(plan).until('16:55').snooze(10).until('17:30');
    expect(desk.story).toEqual(['16:55 posture snoozed', '17:05 posture held hours']);
    expect(desk.state.snoozed).toBeNull();
  });

  test('that ends in an absence is held', () => {
    const desk = new Desk(planOf(movement))
      .until('10:00')
      .snooze(5)
      .until('10:04')
      .see({ input: 'locked' })
      .until('10:06');
    expect(desk.story).toEqual(['10:00 movement snoozed', '10:05 movement held away']);
  });

  test('of a routine that was switched off or removed meanwhile brings nothing back', () => {
    const off = new Desk(planOf(posture)).until('09:30').snooze(5);
    off.plan = { ...off.plan, routines: off.plan.routines.map((routine) => ({ ...routine, isOn: false })) };
    off.commit({ type: 'refresh' });
    expect(off.surface.next).toBeNull();
    expect(off.until('09:36').asked).toBeUndefined();
    const gone = new Desk(both).until('10:00').snooze(5);
    gone.plan = planOf(posture);
    gone.commit({ type: 'refresh' });
    expect(gone.until('10:06').asked).toBeUndefined();
  });

  test('is settled by a break that restores it', () => {
    const desk = new Desk(both).until('09:30').snooze(10).commit({ type: 'start', routine: 'movement' }).pass(3).done();
    expect(desk.state.snoozed).toBeNull();
  });

  test('draws another routine that falls due shortly before its end', () => {
    const desk = new Desk(planOf(['eyes', 39, 20], posture)).until('09:30');
    expect(desk.asked).toBe('posture');
    desk.snooze(10).until('09:39');
    expect(desk.asked).toBeUndefined();
    expect(desk.until('09:40').state.open).toMatchObject({ routine: 'posture', others: ['eyes'] });
  });
});

describe('the skip budget', () => {
  test('is off at install', () => {
    expect(new Desk(both).until('09:30').surface.prompt?.canSkip).toBe(true);
  });

  test('once used up leaves done and snooze, until tomorrow', () => {
    const desk = new Desk({ ...planOf(posture), skipsPerDay: 1 }).until('09:30').skip().until('10:00').skip();
    expect(desk.asked).toBe('posture');
    expect(desk.surface.prompt?.canSkip).toBe(false);
    expect(desk.done().until('2026-11-25 09:30').surface.prompt?.canSkip).toBe(true);
  });
});

describe('caps', () => {
  const often = planOf(['eyes', 15, 20]);

  test('drop what is more than three in an hour, and the log says so', () => {
    const desk = new Desk(often);
    for (const time of ['09:15', '09:30', '09:45']) desk.until(time).done();
    expect(desk.until('10:00').story.at(-1)).toBe('10:00 eyes held cap');
    expect(desk.until('10:15').asked).toBe('eyes');
  });

  test('drop what is more than the day allows, until the next local day', () => {
    const desk = new Desk({ ...often, caps: { perHour: 12, perDay: 2 } }).until('09:15').done().until('09:30').done();
    expect(desk.until('09:45').story.at(-1)).toBe('09:45 eyes held cap');
    desk.until('2026-11-25 09:15');
    expect(desk.asked).toBe('eyes');
  });

  test('say so as soon as they are sure to drop what comes next, and not when they are not', () => {
    const desk = new Desk({ ...often, caps: { perHour: 12, perDay: 2 } }).until('09:15').done();
    expect(desk.surface.hold).toBeNull();
    expect(desk.until('09:30').done().surface.hold).toBe('cap');
    const hourly = new Desk({ ...planOf(['posture', 30, 30]), caps: { perHour: 2, perDay: 96 } });
    expect(hourly.until('09:30').done().until('10:00').done().surface.hold).toBeNull();
  });

  test('never stop a snoozed prompt from coming back', () => {
    const desk = new Desk({ ...often, caps: { perHour: 1, perDay: 12 } }).until('09:15').snooze(5).until('09:20');
    expect(desk.asked).toBe('eyes');
  });
});

describe('holds', () => {
  test.each(['fullScreen', 'meeting'] as const)('%s keeps a prompt back, and it comes a minute after', (reason) => {
    const desk = new Desk(both)
      .until('09:20')
      .see({ [reason]: true })
      .until('10:30');
    expect(desk.story).toEqual([`09:30 posture held ${reason}`]);
    expect(desk.surface.badge).toEqual({ type: 'held' });
    desk.see({ [reason]: false });
    expect(desk.asked).toBeUndefined();
    expect(desk.pass(1).state.open).toMatchObject({ routine: 'movement', others: ['posture'] });
    expect(desk.story).toHaveLength(1);
  });

  test('notice that they ended by looking again each minute', () => {
    const desk = new Desk(both).see({ meeting: true }).until('10:00');
    desk.seen = { ...desk.seen, meeting: false };
    expect(desk.until('10:02').asked).toBe('movement');
  });

  test('that change their reason or come again within the minute are one hold', () => {
    const desk = new Desk(both).see({ meeting: true }).until('09:40').see({ meeting: false, fullScreen: true }).pass(1);
    desk.see({ fullScreen: false }).pass(0.5).see({ meeting: true }).pass(5);
    expect(desk.story).toEqual(['09:30 posture held meeting']);
  });

  test('sound holds only when chosen', () => {
    expect(new Desk(both).see({ audible: true }).until('09:30').asked).toBe('posture');
    const plan = { ...both, holds: { ...both.holds, media: true } };
    expect(new Desk(plan).see({ audible: true }).until('09:30').story).toEqual(['09:30 posture held media']);
  });

  test('what a meeting held is dropped when the hours close, without a second line in the log', () => {
    const desk = new Desk(planOf(['posture', 470, 30])).see({ meeting: true }).until('18:00').see({ meeting: false });
    expect(desk.story).toEqual(['16:50 posture held meeting']);
    expect(desk.until('2026-11-25 09:10').asked).toBeUndefined();
  });

  test('a prompt is only shown with fresh eyes: a page alone never shows one over a meeting it cannot see', () => {
    const desk = new Desk(both).until('09:29');
    desk.now = wall('09:30');
    desk.commit({ type: 'refresh' });
    expect(desk.asked).toBeUndefined();
    expect(desk.state.wakeAt).toBe(wall('09:30'));
    expect(desk.look().asked).toBe('posture');
  });
});

describe('a pause', () => {
  test('ends by itself, and the timers go on where they stood', () => {
    const desk = new Desk(both).until('09:20').commit({ type: 'pause', until: wall('10:20') });
    expect(desk.surface).toMatchObject({ hold: 'paused', badge: { type: 'paused' }, pausedUntil: wall('10:20') });
    expect(desk.until('10:29').asked).toBeUndefined();
    expect(desk.until('10:30').asked).toBe('posture');
    expect(desk.state.pause).toBeNull();
  });

  test('drops what was put off when its time comes, even while a break goes on', () => {
    const desk = new Desk(both).until('09:30').snooze(5).commit({ type: 'start', routine: 'movement' });
    desk.commit({ type: 'pause', until: wall('11:00') }).look();
    expect(desk.until('09:40').story).toEqual(['09:30 posture snoozed', '09:35 posture held paused']);
  });

  test('ends the open prompt as skipped and says why', () => {
    const desk = new Desk(both).until('09:30').commit({ type: 'pause', until: wall('10:30') });
    expect(desk.story).toEqual(['09:30 posture skipped paused']);
  });

  test('ends early when the person says so', () => {
    const desk = new Desk(both)
      .until('09:20')
      .commit({ type: 'pause', until: wall('2026-11-30 09:00') })
      .pass(60);
    expect(desk.commit({ type: 'resume' }).until('10:30').asked).toBe('posture');
  });

  test('into the past changes nothing', () => {
    expect(new Desk(both).commit({ type: 'pause', until: wall('08:00') }).state.pause).toBeNull();
  });
});

describe('hours', () => {
  test('closed are a rest: the morning starts at zero', () => {
    const desk = new Desk(both).until('16:55').done().until('2026-11-25 09:29');
    expect(desk.asked).toBeUndefined();
    expect(desk.until('2026-11-25 09:30').asked).toBe('posture');
  });

  test('closed at a fixed time hold it', () => {
    const desk = new Desk(planOf(['walk', null, 600, ['18:00']])).until('18:00');
    expect(desk.story).toEqual(['18:00 walk held hours']);
  });

  test('cross midnight', () => {
    const night = { week: Array.from({ length: 7 }, () => [{ from: '22:00', until: '02:00' }]), daysOff: [] };
    const desk = new Desk({ ...planOf(['posture', 200, 30]), hours: night }, '21:00').until('2026-11-25 01:20');
    expect(desk.asked).toBe('posture');
  });
});
