import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '@/utils/domain/exercises/compose';
import { parseSession } from '@/utils/domain/exercises/parse-session';
import { performed } from '@/utils/domain/exercises/performed';
import { initialPreferences } from '@/utils/domain/exercises/preferences';
import {
  exercisesDone,
  placeAt,
  repeatItem,
  roomFor,
  type Session,
  skipItem,
  swapItem,
} from '@/utils/domain/exercises/session';
import type { RoutineKind } from '@/utils/domain/plan/plan';

const SESSION: Session = {
  version: 1,
  prompt: 'prompt-1',
  startedAt: 1_774_000_000_000,
  routine: 'movement',
  items: [
    { id: 'check-shift', reps: 0, seconds: 10 },
    { id: 'chin-glide', reps: 10, seconds: 45 },
    { id: 'blade-squeeze', reps: 8, seconds: 69 },
  ],
  index: 0,
  since: 0,
  taken: [],
  skipped: [],
  felt: {},
  seenAt: 1_774_000_000_000,
};

describe('the place in a break', () => {
  test.each([
    [0, 0, 0],
    [9.5, 0, 9.5],
    [10, 1, 0],
    [54, 1, 44],
    [55, 2, 0],
    [124, 3, 0],
    [500, 3, 376],
  ])('after %d seconds is item %i, %d seconds into it', (spent, index, into) => {
    expect(placeAt(SESSION, spent)).toEqual({ index, into });
  });

  test('begins anew with the next item when one is passed over', () => {
    const skipped = skipItem(SESSION, 20);
    expect(placeAt(skipped, 20)).toEqual({ index: 2, into: 0 });
    expect(skipped.skipped).toEqual(['chin-glide']);
    expect(exercisesDone(skipped, 60)).toEqual(['blade-squeeze']);
  });

  test('counts an item that was left after half of it as done', () => {
    const left = skipItem(SESSION, 40);
    expect(left.skipped).toEqual([]);
    expect(exercisesDone(left, 41)).toEqual(['chin-glide']);
  });

  test('never counts a posture check among the exercises', () => {
    expect(exercisesDone(SESSION, 124)).toEqual(['chin-glide', 'blade-squeeze']);
  });

  test('goes back to the beginning of an item, or of another in its place', () => {
    expect(placeAt(repeatItem(SESSION, 30), 35)).toEqual({ index: 1, into: 5 });
    const swapped = swapItem(SESSION, 30, { id: 'wrist-bend', reps: 6, seconds: 77 });
    expect(placeAt(swapped, 31)).toEqual({ index: 1, into: 1 });
    expect(swapped.items[1]?.id).toBe('wrist-bend');
  });

  test('leaves room for what comes later', () => {
    expect(roomFor(SESSION, 20, 180)).toBe(180 - 20 - 69);
    expect(roomFor(SESSION, 179, 180)).toBe(1);
    expect(roomFor(SESSION, 500, 180)).toBe(0);
  });

  test('only ever moves on as time passes', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.double({ min: 0, max: 400, noNaN: true }),
        (a, b) => {
          const [early, late] = [Math.min(a, b), Math.max(a, b)];
          expect(placeAt(SESSION, early).index).toBeLessThanOrEqual(placeAt(SESSION, late).index);
          expect(exercisesDone(SESSION, late)).toEqual(expect.arrayContaining([...exercisesDone(SESSION, early)]));
        },
      ),
    );
  });

  test('nothing is left to pass over, repeat or swap once all is over', () => {
    expect(skipItem(SESSION, 130)).toBe(SESSION);
    expect(repeatItem(SESSION, 130)).toBe(SESSION);
  });
});

describe('the pieces of a break', () => {
  const kinds: RoutineKind[] = ['posture', 'movement', 'eyes', 'breathing', 'drink', 'walk', 'own'];
  const wishes = { ...initialPreferences(), recent: [], last: [], gentleOnly: false };

  test('never take longer than it, whatever it is for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 10, max: 600 }), fc.integer(), (kind, lasts, seed) => {
        const items = compose({ kind, lasts, areas: [] }, { ...wishes, seed });
        expect(items.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(lasts);
        for (const item of items) expect(performed(item, []).type).not.toBe('unknown');
      }),
    );
  });

  test('a change of position begins with a posture check and has an exercise that fits beside it', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [check, exercise] = compose({ kind: 'posture', lasts: 30, areas: [] }, { ...wishes, seed });
      expect(check).toMatchObject({ id: expect.stringMatching(/^check-/), reps: 0 });
      expect(check?.seconds).toBeGreaterThanOrEqual(5);
      expect(exercise?.reps).toBeGreaterThan(0);
    }
  });

  test('twenty seconds for the eyes are spent looking afar, shorter than usual', () => {
    const [item] = compose({ kind: 'eyes', lasts: 20, areas: [] }, { ...wishes, seed: 1 });
    expect(item).toEqual({ id: 'far-gaze', reps: 1, seconds: 20 });
    const piece = item && performed(item, []);
    expect(piece).toMatchObject({ type: 'exercise', exercise: { hold: 15 } });
  });

  test('a walk is walked for as long as the break lasts', () => {
    const [item] = compose({ kind: 'walk', lasts: 600, areas: [] }, { ...wishes, seed: 1 });
    expect(item && performed(item, [])).toMatchObject({ exercise: { id: 'short-walk', hold: 595 } });
  });

  test('of what was asked for just now are for that only', () => {
    const items = compose({ kind: 'movement', lasts: 300, areas: ['wrists'] }, { ...wishes, seed: 3 });
    expect(items.some(({ id }) => ['wrist-bend', 'palms-together', 'fist-and-fan'].includes(id))).toBe(true);
  });
});

describe('a stored break', () => {
  test('is read as it was written', () => {
    expect(parseSession(JSON.parse(JSON.stringify(SESSION)))).toEqual({ ok: true, value: SESSION });
  });

  test('of any other form is none', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void expect(parseSession(stored).ok).toBe(false)));
  });
});
