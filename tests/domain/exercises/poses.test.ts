import { describe, expect, it } from 'vitest';
import { drawCues, drawFigure, drawGhost, drawProps } from '@/components/figure/draw';
import { EXERCISES } from '@/utils/domain/exercises/catalogue';
import { type Exercise, totalSeconds } from '@/utils/domain/exercises/exercise';
import { movementFor, movementOf, poseAt, startPose, stillsOf } from '@/utils/domain/exercises/movement';
import { LENGTHS, type Pose } from '@/utils/domain/exercises/pose';
import { breathAt } from '@/utils/domain/exercises/poses/breath';
import { lengthOf, minus, place, type Vec } from '@/utils/domain/exercises/poses/space';
import { type Beat, beatAt } from '@/utils/domain/exercises/rhythm';

const FRAME = 1 / 60; // seconds
const MOST_IN_A_FRAME = 5; // centimetres; a foot that swings forward makes about 4
const STANDS = [
  'doorway-opener',
  'standing-back-bend',
  'hip-flexor-split',
  'sit-to-stand',
  'heel-raises',
  'short-walk',
];

const OWN: Exercise = {
  id: 'own-1',
  name: 'Mine',
  area: 'hips',
  positions: ['seated'],
  steps: ['Do it.'],
  hold: 5,
  release: 2,
  reps: 3,
  sides: 2,
  isGentle: false,
  cautions: '',
};

function moment(exercise: Exercise, at: number): readonly [Pose, Beat] {
  const beat = beatAt(exercise, exercise.reps, at);
  return [poseAt(movementFor(exercise), exercise, beat), beat];
}

function posesOf(exercise: Exercise, every: number): readonly (readonly [Pose, Beat])[] {
  const count = Math.ceil((totalSeconds(exercise) + 1) / every);
  return Array.from({ length: count + 1 }, (_, index) => moment(exercise, index * every));
}

function points({ pelvis, chest, head, sides }: Pose): readonly Vec[] {
  const limbs = sides.flatMap(({ shoulder, elbow, hand, hip, knee, foot }) => [
    shoulder,
    elbow,
    hand.at,
    place(hand, [0, 16, 0]),
    hip,
    knee,
    foot.at,
    place(foot, [0, -8, 16]),
  ]);
  return [pelvis.at, chest.at, head.at, place(head, [0, 8, 11]), ...limbs];
}

function coordinates(shapes: readonly { readonly d: string }[]): readonly number[] {
  return shapes.flatMap(({ d }) => d.match(/-?[\d.]+/g) ?? []).map(Number);
}

describe('the poses', () => {
  it('are there for every built-in exercise', () => {
    expect(EXERCISES.map(({ id }) => id).filter((id) => movementOf(id) === null)).toEqual([]);
  });

  it.each(EXERCISES)('of $id are finite at every beat', (exercise) => {
    for (const [pose] of posesOf(exercise, 0.1)) expect(points(pose).flat().every(Number.isFinite)).toBe(true);
  });

  it.each(EXERCISES)('of $id never jump, except to the other side', (exercise) => {
    const poses = posesOf(exercise, FRAME);
    const jumps = poses.slice(1).map(([pose], index) => {
      const [before] = poses[index] ?? [pose];
      if (before.isMirrored !== pose.isMirrored) return 0;
      const was = points(before);
      const moved = points(pose).map((point, joint) => lengthOf(minus(point, was[joint] ?? point)));
      return Math.max(...moved, 20 * Math.abs(pose.fullness - before.fullness));
    });
    expect(Math.max(...jumps)).toBeLessThan(MOST_IN_A_FRAME);
  });

  it.each(EXERCISES)('of $id keep every bone as long as it is', (exercise) => {
    for (const [{ sides }] of posesOf(exercise, 0.1)) {
      for (const { shoulder, elbow, hand, hip, knee, foot } of sides) {
        expect(lengthOf(minus(elbow, shoulder))).toBeCloseTo(LENGTHS.upperArm, 3);
        expect(lengthOf(minus(hand.at, elbow))).toBeCloseTo(LENGTHS.forearm, 3);
        expect(lengthOf(minus(knee, hip))).toBeCloseTo(LENGTHS.thigh, 3);
        expect(lengthOf(minus(foot.at, knee))).toBeCloseTo(LENGTHS.shin, 3);
      }
    }
  });

  it.each(STANDS)('of %s stand on the floor with at least one foot', (id) => {
    const exercise = EXERCISES.find((one) => one.id === id) ?? OWN;
    for (const [{ sides }] of posesOf(exercise, 0.1)) {
      const soles = sides.map(({ foot }) => Math.min(place(foot, [0, -8, 12])[1], place(foot, [0, -8, -4])[1]));
      expect(Math.min(...soles)).toBeGreaterThan(-1.6);
      expect(Math.min(...soles)).toBeLessThan(1.6);
    }
  });

  it.each(EXERCISES)('of $id have the hands where their keys say', ({ id }) => {
    const movement = movementOf(id);
    const missed = movement?.keys.flatMap((key, index) => {
      const pose = startPose({ ...movement, keys: [key] });
      return key.hands.flatMap((hand, side) => {
        if (hand.on !== 'room') return [];
        const by = lengthOf(minus(pose.sides[side === 0 ? 0 : 1].hand.at, hand.at));
        return by > 3 ? [`key ${index}, side ${side}: ${by.toFixed(1)} cm`] : [];
      });
    });
    expect(missed).toEqual([]);
  });

  it.each(EXERCISES)('of $id stay inside the picture', (exercise) => {
    const movement = movementFor(exercise);
    const isWhole = movement.props.some((prop) => prop === 'floor' || prop === 'path');
    for (const [pose] of posesOf(exercise, 0.25)) {
      const shapes = drawFigure(movement, pose);
      const inside = coordinates(isWhole ? shapes : shapes.filter(({ key }) => key === 'head' || key === 'hair'));
      expect(Math.min(...inside)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...inside)).toBeLessThanOrEqual(200);
    }
    const arrows = coordinates(drawCues(movement));
    expect(arrows.filter((units) => units < 0 || units > 200)).toEqual([]);
  });

  it.each(EXERCISES)('of $id are drawn as few shapes, always the same ones', (exercise) => {
    const movement = movementFor(exercise);
    const drawn = posesOf(exercise, 0.5).map(([pose]) => [...drawProps(movement, pose), ...drawFigure(movement, pose)]);
    const keys = drawn.map((shapes) => shapes.map(({ key }) => key).join());
    expect(new Set(keys).size).toBe(1);
    expect(new Set(keys[0]?.split(',')).size).toBe(drawn[0]?.length);
    expect(drawn[0]?.length).toBeLessThan(55);
    expect(drawn.flat().some(({ d }) => d.includes('NaN'))).toBe(false);
    expect(drawGhost(movement, startPose(movement)).d).not.toContain('NaN');
  });

  it('begin and end at the start, and are turned over for the other side', () => {
    const exercise = EXERCISES.find(({ id }) => id === 'figure-four') ?? OWN;
    const start = points(startPose(movementFor(exercise)));
    expect(points(moment(exercise, 0)[0])).toEqual(start);
    expect(points(moment(exercise, 1000)[0])).toEqual(start);
    expect(moment(exercise, 6)[0].isMirrored).toBe(false);
    expect(moment(exercise, 1000)[0].isMirrored).toBe(true);
  });

  it.each([
    ['unknown to us', OWN],
    ['with no hold', { ...OWN, id: 'chin-glide', hold: 0 }],
    ['with no release', { ...OWN, id: 'neck-turn', release: 0 }],
    ['with lids and no release', { ...OWN, id: 'full-blinks', release: 0 }],
    ['with lids and no hold', { ...OWN, id: 'full-blinks', hold: 0 }],
    ['that walks for a moment', { ...OWN, id: 'short-walk', hold: 4, release: 0 }],
    ['that breathes in no part', { ...OWN, id: 'box-4' }],
    ['of breathing, their own', { ...OWN, breath: [{ do: 'out', seconds: 7 }] } satisfies Exercise],
  ] as const)('of an exercise %s are calm', (_, exercise) => {
    const poses = posesOf(exercise, FRAME);
    expect(stillsOf(movementFor(exercise), exercise).length).toBeGreaterThan(0);
    for (const [index, [pose]] of poses.entries()) {
      const [before] = poses[Math.max(0, index - 1)] ?? [pose];
      if (before.isMirrored !== pose.isMirrored) continue;
      const was = points(before);
      for (const [joint, point] of points(pose).entries()) {
        expect(lengthOf(minus(point, was[joint] ?? point))).toBeLessThan(MOST_IN_A_FRAME);
      }
    }
  });
});

describe('a breath', () => {
  const box = (['in', 'hold', 'out', 'hold'] as const).map((part) => ({ do: part, seconds: 4 }));
  const sigh = [
    { do: 'in', seconds: 3 },
    { do: 'in', seconds: 1 },
    { do: 'out', seconds: 6 },
  ] as const;

  it.each([
    [0, 'in', 0],
    [0.125, 'in', 0.5],
    [0.25, 'hold', 1],
    [0.4, 'hold', 1],
    [0.625, 'out', 0.5],
    [0.8, 'hold', 0],
    [1, 'hold', 0],
  ] as const)('in a box is, at %d of it, %s and %d full', (ofRep, what, fullness) => {
    expect(breathAt(box, ofRep)).toMatchObject({ do: what, fullness: expect.closeTo(fullness, 5) });
  });

  it('in two sips is three quarters full after the first', () => {
    expect(breathAt(sigh, 0.3)).toMatchObject({ do: 'in', fullness: expect.closeTo(0.75, 5) });
    expect(breathAt(sigh, 0.4)).toMatchObject({ do: 'out', fullness: expect.closeTo(1, 5) });
    expect(breathAt(sigh, 1).fullness).toBeCloseTo(0, 5);
  });

  it('of no parts is empty', () => {
    expect(breathAt([], 0.5)).toMatchObject({ do: 'out', fullness: 0 });
  });
});
