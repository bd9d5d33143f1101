import { describe, expect, test } from 'vitest';
import { EXERCISES } from '@/utils/domain/exercises/catalogue';
import { GET_READY } from '@/utils/domain/exercises/exercise';
import { movementFor, poseAt } from '@/utils/domain/exercises/movement';
import { shownAt } from '@/utils/domain/exercises/preview';
import { beatAt } from '@/utils/domain/exercises/rhythm';

describe('while one gets ready', () => {
  test.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
    '%s is shown once and ends where it begins',
    (_, exercise) => {
      const movement = movementFor(exercise);
      const poseOf = (at: number) => {
        const shown = shownAt(exercise, exercise.reps, at);
        return JSON.stringify({ ...poseAt(movement, shown.exercise, shown.beat), passed: 0 });
      };
      const poses = new Set(Array.from({ length: 49 }, (_step, index) => poseOf(index / 10)));
      if (exercise.breath === undefined && exercise.id !== 'far-gaze') expect(poses.size).toBeGreaterThan(10);
      expect(poseOf(GET_READY)).toBe(
        JSON.stringify({ ...poseAt(movement, exercise, beatAt(exercise, exercise.reps, GET_READY)), passed: 0 }),
      );
    },
  );
});

test('the exercise itself is shown as it is to be done', () => {
  for (const exercise of EXERCISES) {
    const at = GET_READY + 1;
    expect(shownAt(exercise, exercise.reps, at)).toEqual({ exercise, beat: beatAt(exercise, exercise.reps, at) });
  }
});
