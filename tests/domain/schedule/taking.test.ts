import { describe, expect, test } from 'vitest';
import type { PromptStyle } from '@/utils/domain/plan/plan';
import { SECOND } from '@/utils/domain/time/units';
import { Desk, planOf, wall } from './desk';

const posture = ['posture', 30, 30] as const;
const movement = ['movement', 60, 180] as const;
const both = planOf(posture, movement);

function styled(style: PromptStyle) {
  const plan = planOf(posture);
  return { ...plan, routines: plan.routines.map((routine) => ({ ...routine, style })) };
}

function asked(): Desk {
  return new Desk(both).until('09:30').done().until('10:00');
}

function prompt(desk: Desk): string {
  return desk.state.open?.id ?? 'none';
}

describe('a begun break', () => {
  test.each([
    [53, 'skipped'],
    [89, 'skipped'],
    [90, 'partial'],
    [108, 'partial'],
    [179, 'partial'],
    [180, 'done'],
  ])('left after %i of 180 seconds is %s', (spent, outcome) => {
    const desk = asked().commit({ type: 'start' });
    desk.now += spent * SECOND;
    desk.commit({ type: 'leave', prompt: prompt(desk) });
    expect(desk.log.at(-1)).toMatchObject({ routine: 'movement', outcome, seconds: spent });
  });

  test('does not count the time it stood still', () => {
    const desk = asked().commit({ type: 'start' });
    desk.now += 60 * SECOND;
    desk.commit({ type: 'halt', prompt: prompt(desk) });
    desk.now += 100 * SECOND;
    desk.commit({ type: 'goOn', prompt: prompt(desk) });
    desk.now += 20 * SECOND;
    desk.commit({ type: 'leave', prompt: prompt(desk) });
    expect(desk.log.at(-1)).toMatchObject({ outcome: 'skipped', seconds: 80 });
  });

  test('stands still from when the browser broke down, never from before it began', () => {
    const desk = asked().commit({ type: 'start' });
    desk.now += 100 * SECOND;
    desk.commit({ type: 'halt', prompt: prompt(desk), at: desk.now - 70 * SECOND });
    desk.commit({ type: 'goOn', prompt: prompt(desk) }).commit({ type: 'leave', prompt: prompt(desk) });
    expect(desk.log.at(-1)).toMatchObject({ seconds: 30 });
    const other = asked().commit({ type: 'start' });
    other.now += 100 * SECOND;
    other.commit({ type: 'halt', prompt: prompt(other), at: other.now - 500 * SECOND });
    expect(other.surface.prompt?.haltedAt).toBe(wall('10:00'));
  });

  test('that stands still is closed by itself after ten minutes, by the half rule', () => {
    const desk = asked().commit({ type: 'start' });
    desk.now += 100 * SECOND;
    desk.commit({ type: 'halt', prompt: prompt(desk) }).until('10:12');
    expect(desk.asked).toBeUndefined();
    expect(desk.log.at(-1)).toMatchObject({ outcome: 'partial', seconds: 100, at: wall('10:11') + 40 * SECOND });
  });

  test('of 180 seconds that nobody ends counts as partial, and never as longer than it was meant to be', () => {
    const desk = asked().commit({ type: 'start' }).until('10:13');
    expect(desk.log.at(-1)).toMatchObject({ outcome: 'partial', seconds: 180 });
  });

  test('can be halted and gone on with only while it is the open one', () => {
    const desk = asked();
    const before = desk.state;
    desk.commit({ type: 'halt', prompt: prompt(desk) }).commit({ type: 'goOn', prompt: 'prompt-99' });
    expect(desk.state).toEqual(before);
  });
});

describe('the small one instead', () => {
  test('is offered for a long break only', () => {
    const desk = new Desk(both).until('09:30');
    expect(desk.surface.prompt?.small).toBeNull();
    expect(desk.done().until('10:00').surface.prompt?.small).toBe(30);
  });

  test('counts for itself, and the long one comes with the next short one', () => {
    const desk = asked();
    desk.commit({ type: 'small', prompt: prompt(desk) });
    expect(desk.surface.prompt).toMatchObject({ routine: 'posture', lasts: 30, startedAt: wall('10:00') });
    desk.done().until('10:30');
    expect(desk.asked).toBe('movement');
    expect(desk.story).toEqual(['09:30 posture done', '10:00 posture done']);
  });

  test('changes nothing once the break has begun', () => {
    const desk = asked().commit({ type: 'start' });
    const before = desk.state;
    desk.commit({ type: 'small', prompt: prompt(desk) });
    expect(desk.state).toEqual(before);
  });
});

describe('a break of one’s own choice', () => {
  test.each([
    [60, 'posture', 10],
    [180, 'movement', 0],
    [300, 'movement', 0],
  ])('of %i seconds counts for %s', (lasts, routine, movementAt) => {
    const desk = new Desk(both).until('09:10').commit({ type: 'start', lasts });
    expect(desk.surface.prompt).toMatchObject({ routine, lasts });
    desk.done();
    expect(desk.state.elapsed.posture).toBe(0);
    expect(desk.state.elapsed.movement).toBe(movementAt * 60 * SECOND);
  });

  test('takes the place of what is asked, for as long as was chosen', () => {
    const desk = asked().commit({ type: 'start', lasts: 60 });
    expect(desk.surface.prompt).toMatchObject({ routine: 'movement', lasts: 60 });
  });
});

describe('the page of a prompt', () => {
  test('opens at once for the style that wants it, where the plan says', () => {
    const desk = new Desk({ ...styled('page'), breakIn: 'window' }).until('09:30');
    expect(desk.surface.page).toEqual({ prompt: prompt(desk), in: 'window' });
    expect(desk.surface.notices).toEqual([]);
  });

  test('grows out of a notification when nothing was done for a minute', () => {
    const desk = new Desk(styled('growing')).until('09:30');
    expect(desk.surface.notices).toHaveLength(1);
    expect(desk.surface.page).toBeNull();
    expect(desk.state.wakeAt).toBe(wall('09:31'));
    desk.commit({ type: 'dismiss', notice: prompt(desk) }).until('09:31');
    expect(desk.surface.page).toEqual({ prompt: prompt(desk), in: 'window' });
    expect(desk.state.wakeAt).toBe(wall('09:40'));
  });

  test.each<PromptStyle>(['page', 'growing'])('of the style %s does not come back once it was closed', (style) => {
    const desk = new Desk(styled(style)).until('09:32');
    desk.commit({ type: 'leave', prompt: prompt(desk) });
    expect(desk.surface.page).toBeNull();
    expect(desk.asked).toBe('posture');
    expect(desk.until('09:40').story).toEqual(['09:40 posture missed']);
  });

  test.each<PromptStyle>(['notification', 'badge'])('stays closed for the style %s', (style) => {
    expect(new Desk(styled(style)).until('09:39').surface.page).toBeNull();
  });
});

describe('the announcement of a prompt', () => {
  const plan = planOf(posture);
  const announced = { ...plan, routines: plan.routines.map((routine) => ({ ...routine, noticeBefore: 60 })) };

  test('comes so many seconds before it, and goes when it comes', () => {
    const desk = new Desk(announced).until('09:28');
    expect(desk.surface.notices).toEqual([]);
    expect(desk.state.wakeAt).toBe(wall('09:29'));
    desk.until('09:29');
    expect(desk.surface.notices).toEqual([{ type: 'soon', id: 'soon-1', routine: 'posture', at: wall('09:30') }]);
    desk.until('09:30');
    expect(desk.surface.notices).toMatchObject([{ type: 'prompt' }]);
  });

  test('that was closed does not come again before its prompt, but before the next one', () => {
    const desk = new Desk(announced).until('09:29').commit({ type: 'dismiss', notice: 'soon-1' }).look();
    expect(desk.surface.notices).toEqual([]);
    desk.until('09:30').done().until('09:59');
    expect(desk.surface.notices).toMatchObject([{ type: 'soon', id: 'soon-2' }]);
  });

  test('does not come in a meeting, nor to somebody who is away', () => {
    expect(new Desk(announced).until('09:20').see({ meeting: true }).until('09:29').surface.notices).toEqual([]);
    expect(new Desk(announced).until('09:20').see({ input: 'locked' }).until('09:29').surface.notices).toEqual([]);
  });
});
