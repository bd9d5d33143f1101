import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AREAS } from '@/utils/domain/exercises/areas';
import { EXERCISES, findExercise } from '@/utils/domain/exercises/catalogue';
import { SOURCES } from '@/utils/domain/exercises/catalogue/sources';
import { CHECKS } from '@/utils/domain/exercises/checks';
import { totalSeconds } from '@/utils/domain/exercises/exercise';

/** What the content says each lasts, in seconds. */
const TOTALS: Readonly<Record<string, number>> = {
  'chin-glide': 45,
  'neck-turn': 57,
  'ear-to-shoulder': 77,
  'look-to-pocket': 77,
  'shoulder-rolls': 35,
  'shrug-and-drop': 45,
  'arm-across': 77,
  'doorway-opener': 55,
  'blade-squeeze': 69,
  'round-and-reach': 43,
  'chair-arch': 40,
  'seated-turn': 61,
  'side-reach': 61,
  'standing-back-bend': 35,
  'pelvic-rock': 55,
  'figure-four': 55,
  'seated-hamstring': 55,
  'hip-flexor-split': 55,
  'sit-to-stand': 45,
  'heel-raises': 69,
  'wrist-bend': 77,
  'palms-together': 29,
  'fist-and-fan': 30,
  'far-gaze': 25,
  'full-blinks': 35,
  'short-walk': 120,
  'even-breath': 185,
  'paced-4-6': 125,
  'box-4': 101,
  'double-inhale-sigh': 65,
};

const GENTLE = [
  'shoulder-rolls',
  'shrug-and-drop',
  'blade-squeeze',
  'pelvic-rock',
  'palms-together',
  'fist-and-fan',
  'short-walk',
  'far-gaze',
  'full-blinks',
  'even-breath',
  'paced-4-6',
  'box-4',
  'double-inhale-sigh',
];

describe('the catalogue', () => {
  test('has every exercise of the content once, each as long as it says there', () => {
    expect(EXERCISES).toHaveLength(30);
    expect(Object.fromEntries(EXERCISES.map((exercise) => [exercise.id, totalSeconds(exercise)]))).toEqual(TOTALS);
  });

  test('covers every area and knows no other', () => {
    expect(new Set(EXERCISES.map(({ area }) => area))).toEqual(new Set(AREAS));
    expect(new Set(AREAS).size).toBe(AREAS.length);
  });

  test('gives on a worse day only what was judged gentle', () => {
    expect(EXERCISES.filter(({ isGentle }) => isGentle).map(({ id }) => id)).toEqual(GENTLE);
  });

  test.each(EXERCISES)('$id can be read at a glance and done somewhere', ({ name, positions, steps, cautions }) => {
    expect(name).toMatch(/^.{1,60}$/);
    expect(positions.length).toBeGreaterThan(0);
    expect(new Set(positions).size).toBe(positions.length);
    for (const position of positions) expect(['seated', 'standing', 'lying']).toContain(position);
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) expect(step).toMatch(/^.{1,130}$/);
    expect(cautions).not.toBe('');
  });

  test.each(EXERCISES)('$id has whole numbers of seconds and repetitions', ({ hold, release, reps, sides }) => {
    for (const number of [hold, release, reps]) expect(Number.isInteger(number)).toBe(true);
    expect(Math.min(hold, release)).toBeGreaterThanOrEqual(0);
    expect(hold + release).toBeGreaterThan(0);
    expect(reps).toBeGreaterThan(0);
    expect([1, 2]).toContain(sides);
  });

  test('paces every way of breathing and nothing else, each breath as long as a repetition', () => {
    for (const { area, breath, hold, release } of EXERCISES) {
      expect(breath !== undefined).toBe(area === 'breathing');
      if (breath) expect(breath.reduce((sum, part) => sum + part.seconds, 0)).toBe(hold + release);
    }
  });

  test('names sources that the document lists', () => {
    const listed = readFileSync(join(import.meta.dirname, '../../../docs/exercises.md'), 'utf8');
    const keys = EXERCISES.map(({ id }) => [...(SOURCES[id] ?? '').matchAll(/\[(S-[\w-]+)\]/g)].map(([, key]) => key));
    for (const of of keys) expect(of.length).toBeGreaterThan(0);
    for (const key of keys.flat()) expect(listed).toMatch(new RegExp(`^- (S-2020a, )?${key}[:,]`, 'm'));
  });
});

describe('an exercise', () => {
  const [first] = EXERCISES;
  if (first === undefined) throw new Error('The catalogue is empty.');
  const own = { ...first, id: 'own-1', name: 'Ankles' };

  test('is found by its id, one’s own too', () => {
    expect(findExercise('far-gaze')?.name).toBe('Far gaze');
    expect(findExercise('own-1', [own])).toBe(own);
  });

  test('of an unknown id is none', () => {
    for (const id of ['own-1', '', 'toString', 'constructor']) expect(findExercise(id)).toBeNull();
  });

  test('that is built in is not replaced by one of one’s own', () => {
    expect(findExercise(first.id, [{ ...own, id: first.id }])).toBe(first);
  });
});

test('there are six posture checks, each its own short sentence or two', () => {
  expect(CHECKS.map(({ id }) => id)).toEqual([
    'check-shift',
    'check-base',
    'check-back',
    'check-shoulders',
    'check-screen',
    'check-wrists',
  ]);
  for (const { text } of CHECKS) expect(text).toMatch(/^[A-Z].{20,160}\.$/);
});
