import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exercise } from '@/utils/domain/exercises/exercise';
import { LIMITS, parseOwnExercise } from '@/utils/domain/exercises/own';
import { parsePreferences } from '@/utils/domain/exercises/parse-preferences';
import {
  addOwn,
  changeOwn,
  initialPreferences,
  removeOwn,
  withAvoided,
  withHelped,
  withoutAvoided,
} from '@/utils/domain/exercises/preferences';

const start = initialPreferences();
const ankles: Exercise = {
  id: 'own-1',
  name: 'Ankle circles',
  area: 'wholeBody',
  positions: ['seated'],
  steps: ['Lift one foot.', 'Draw slow circles.'],
  hold: 5,
  release: 1,
  reps: 5,
  sides: 2,
  isGentle: true,
  cautions: '',
};

describe('what was said of an exercise', () => {
  test('is kept once', () => {
    const helped = withHelped(start, 'neck-turn');
    expect(helped.helped).toEqual(['neck-turn']);
    expect(withHelped(helped, 'neck-turn')).toBe(helped);
    const avoided = withAvoided(start, 'neck-turn');
    expect(avoided.avoid).toEqual(['neck-turn']);
    expect(withAvoided(avoided, 'neck-turn')).toBe(avoided);
  });

  test('is that it hurt, even where it helped before', () => {
    const changed = withAvoided(withHelped(start, 'neck-turn'), 'neck-turn');
    expect(changed).toEqual({ ...start, avoid: ['neck-turn'] });
  });

  test('brings back nothing that is avoided, until that is undone', () => {
    const avoided = withAvoided(start, 'neck-turn');
    expect(withHelped(avoided, 'neck-turn')).toBe(avoided);
    expect(withoutAvoided(avoided, 'neck-turn')).toEqual(start);
    expect(withoutAvoided(start, 'neck-turn')).toBe(start);
  });
});

describe('one’s own exercises', () => {
  const added = addOwn(start, ankles);

  test('come once and at the end', () => {
    expect(added.own).toEqual([ankles]);
    expect(addOwn(added, { ...ankles, name: 'Another' })).toBe(added);
    expect(addOwn(added, { ...ankles, id: 'own-2' }).own.map(({ id }) => id)).toEqual(['own-1', 'own-2']);
  });

  test('go with what was said about them', () => {
    expect(removeOwn(withAvoided(added, 'own-1'), 'own-1')).toEqual(start);
    expect(removeOwn(withHelped(added, 'own-1'), 'own-1')).toEqual(start);
    expect(removeOwn(withAvoided(start, 'own-1'), 'own-1').avoid).toEqual(['own-1']);
  });

  test('change where they stand, others stay', () => {
    const two = addOwn(added, { ...ankles, id: 'own-2' });
    expect(changeOwn(two, 'own-1', { reps: 8 }).own).toEqual([{ ...ankles, reps: 8 }, two.own[1]]);
    expect(changeOwn(two, 'own-gone', { reps: 8 })).toBe(two);
  });

  test('are read as they were written, texts trimmed and unknown keys dropped', () => {
    expect(parseOwnExercise(ankles)).toEqual({ ok: true, value: ankles });
    const loose = { ...ankles, name: ' Ankle circles ', positions: ['seated', 'seated'], colour: 'red', breath: [] };
    expect(parseOwnExercise(loose)).toEqual({ ok: true, value: ankles });
  });

  test.each<[what: string, change: object, sentence: string]>([
    ['of zero seconds', { hold: 0, release: 0 }, 'A repetition is held for 1 to 120 seconds, a whole number.'],
    ['of a thousand seconds', { hold: 1000 }, 'A repetition is held for 1 to 120 seconds, a whole number.'],
    [
      'of a thousand seconds in all',
      { hold: 99, release: 1, reps: 5, sides: 2 },
      'An exercise lasts 10 to 600 seconds in all, 5 to get ready included; this one lasts 1,005.',
    ],
    [
      'that is over at once',
      { hold: 1, release: 0, reps: 2, sides: 2 },
      'An exercise lasts 10 to 600 seconds in all, 5 to get ready included; this one lasts 9.',
    ],
    ['of a fraction of a second', { hold: 1.5 }, 'A repetition is held for 1 to 120 seconds, a whole number.'],
    ['of no number', { hold: Number.NaN }, 'A repetition is held for 1 to 120 seconds, a whole number.'],
    ['with a long way back', { release: 31 }, 'Letting go takes 0 to 30 seconds, a whole number.'],
    ['without repetitions', { reps: 0 }, 'There can be 1 to 30 repetitions, a whole number.'],
    ['with three sides', { sides: 3 }, 'An exercise has one side or two.'],
    ['without a name', { name: '  ' }, 'A name has 1 to 60 characters.'],
    ['with a name too long', { name: 'a'.repeat(61) }, 'A name has 1 to 60 characters.'],
    ['without steps', { steps: [] }, 'An exercise needs at least one step.'],
    ['with five steps', { steps: ['1', '2', '3', '4', '5'] }, 'An exercise can have at most 4 steps.'],
    ['with an empty step', { steps: [' '] }, 'A step has 1 to 130 characters.'],
    ['with a step too long', { steps: ['a'.repeat(131)] }, 'A step has 1 to 130 characters.'],
    ['done nowhere', { positions: [] }, 'An exercise needs at least one position: seated, standing or lying.'],
    ['done in the air', { positions: ['flying'] }, 'A position is seated, standing or lying.'],
    ['with a built-in id', { id: 'chin-glide' }, 'The id of an exercise of your own begins with “own-”.'],
    ['that may or may not be gentle', { isGentle: 1 }, 'The exercise has no usable “isGentle”.'],
  ])('%s are refused with a clear sentence', (_, change, sentence) => {
    const outcome = parseOwnExercise({ ...ankles, ...change });
    expect(outcome.ok ? 'accepted' : outcome.error).toContain(sentence);
  });

  test('at the limits are read', () => {
    for (const change of [
      { hold: 5, release: 0, reps: 1, sides: 1 },
      { hold: 119, release: 0, reps: 5, sides: 1 },
      { name: 'a'.repeat(LIMITS.name.max), steps: Array(LIMITS.steps.max).fill('a'.repeat(LIMITS.step.max)) },
    ]) {
      expect(parseOwnExercise({ ...ankles, ...change })).toMatchObject({ ok: true });
    }
  });
});

describe('the preferences', () => {
  const full = {
    ...addOwn(withAvoided(withHelped(start, 'neck-turn'), 'box-4'), ankles),
    areas: ['neck', 'eyes'],
    position: 'seated',
  };

  test('are read as they were written', () => {
    expect(parsePreferences(start)).toEqual({ ok: true, value: start });
    expect(parsePreferences(full)).toEqual({ ok: true, value: full });
  });

  test('come out without doubles, and nothing avoided has helped', () => {
    const doubled = { ...start, areas: ['neck', 'neck'], avoid: ['box-4', 'box-4'], helped: ['box-4', 'neck-turn'] };
    const value = { ...start, areas: ['neck'], avoid: ['box-4'], helped: ['neck-turn'] };
    expect(parsePreferences(doubled)).toEqual({ ok: true, value });
  });

  test('keep ids of a later version', () => {
    const later = { ...start, avoid: ['wall-slide'], helped: ['cat-cow'] };
    expect(parsePreferences(later)).toEqual({ ok: true, value: later });
  });

  test.each<[what: string, value: unknown, sentence: string]>([
    ['an unknown area', { ...start, areas: ['tail'] }, 'An area is one of neck, shoulders, upperBack,'],
    ['lying', { ...start, position: 'lying' }, 'Exercises are done seated, standing or in any position.'],
    ['an empty id', { ...start, avoid: [''] }, 'The id of an exercise has 1 to 100 characters.'],
    ['two with one id', { ...start, own: [ankles, ankles] }, 'Two exercises of your own cannot have the same id.'],
    ['a broken one', { ...start, own: [{ ...ankles, reps: 0 }] }, 'There can be 1 to 30 repetitions, a whole number.'],
    ['no list', { ...start, helped: null }, 'The set of exercise preferences has no usable “helped”.'],
    ['nothing', null, 'This is no set of exercise preferences.'],
    ['a later version', { version: 2 }, 'come from a newer version of Unknot. Update Unknot to use them.'],
  ])('with %s are refused with a whole sentence', (_, value, sentence) => {
    const outcome = parsePreferences(value);
    expect(outcome.ok ? 'accepted' : outcome.error).toContain(sentence);
  });

  test('are read or refused in words, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const outcome = parsePreferences(value);
        if (!outcome.ok) expect(outcome.error).toMatch(/^.+\.$/s);
      }),
    );
  });
});
