import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AREAS } from '@/utils/domain/exercises/areas';
import { EXERCISES, findExercise } from '@/utils/domain/exercises/catalogue';
import { type Area, type Exercise, totalSeconds } from '@/utils/domain/exercises/exercise';
import { type FitInput, fit, type SequenceItem, whyEmpty } from '@/utils/domain/exercises/fit';

const MOVEMENT: FitInput = {
  seconds: 180,
  areas: [],
  position: 'any',
  avoid: [],
  helped: [],
  recent: [],
  last: [],
  own: [],
  gentleOnly: false,
  seed: 1,
};
const POSTURE: FitInput = { ...MOVEMENT, seconds: 30 };
const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);
const QUIET: readonly Area[] = ['eyes', 'breathing'];

const oneOfOwn = fc.record<Exercise>({
  id: fc.integer({ min: 1, max: 6 }).map((number) => `own-${number}`),
  name: fc.constant('Mine'),
  area: fc.constantFrom(...AREAS),
  positions: fc.subarray(['seated', 'standing', 'lying'] as const, { minLength: 1 }),
  steps: fc.constant(['Do it.']),
  hold: fc.integer({ min: 1, max: 120 }),
  release: fc.integer({ min: 0, max: 30 }),
  reps: fc.integer({ min: 1, max: 30 }),
  sides: fc.constantFrom(1, 2),
  isGentle: fc.boolean(),
  cautions: fc.constant(''),
});
const someIds = (maxLength: number) =>
  fc.array(fc.constantFrom(...EXERCISES.map(({ id }) => id), 'own-1', 'own-2', 'gone'), { maxLength });
const anyInput: fc.Arbitrary<FitInput> = fc.record({
  seconds: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.double({ min: 0, max: 700, noNaN: true })),
  areas: fc.oneof(fc.constant([]), fc.array(fc.constantFrom(...AREAS), { maxLength: 4 })),
  position: fc.constantFrom('seated', 'standing', 'any'),
  avoid: someIds(25),
  helped: someIds(5),
  recent: someIds(60),
  last: someIds(25),
  own: fc.array(oneOfOwn, { maxLength: 6 }),
  gentleOnly: fc.boolean(),
  seed: fc.integer(),
});

function known(id: string, own: readonly Exercise[]): Exercise {
  const exercise = findExercise(id, own);
  if (exercise === null) throw new Error(`Nobody knows ${id}.`);
  return exercise;
}

/** Ids that the wishes do not rule out, worked out by itself. */
function allowedIds({ areas, position, avoid, own, gentleOnly }: FitInput): readonly string[] {
  const ids = new Set([...EXERCISES, ...own].map(({ id }) => id));
  const isForMoving = areas.some((area) => !QUIET.includes(area));
  return [...ids].filter((id) => {
    const { area, positions, isGentle } = known(id, own);
    const isWanted = areas.length === 0 || areas.includes(area) || (area === 'wholeBody' && isForMoving);
    const isPossible = position === 'any' || positions.includes(position);
    return isWanted && isPossible && !avoid.includes(id) && (isGentle || !gentleOnly);
  });
}

const shortest = (exercise: Exercise) => totalSeconds(exercise, Math.ceil(exercise.reps / 2));
const sum = (items: readonly SequenceItem[]) => items.reduce((all, { seconds }) => all + seconds, 0);
const idsOf = (items: readonly SequenceItem[]) => items.map(({ exercise }) => exercise);

/** Ids of `from` that would still fit if the sequence were only those of its items that `keep`. */
function fittingBeside(input: FitInput, from: readonly string[], keep: (id: string) => boolean): readonly string[] {
  const items = fit(input).filter(({ exercise }) => keep(exercise));
  const left = input.seconds - sum(items);
  return from.filter((id) => !idsOf(items).includes(id) && shortest(known(id, input.own)) <= left);
}

function always(rule: (input: FitInput) => void): void {
  const property = fc.property(anyInput, (input) => {
    rule(input);
  });
  fc.assert(property, { numRuns: 500 });
}

describe('a sequence', () => {
  test('is never longer than its break', () => {
    always((input) => expect(sum(fit(input))).toBeLessThanOrEqual(input.seconds));
  });

  test('has nothing that is avoided, unwanted, not gentle enough or for another position, and nothing twice', () => {
    always((input) => {
      const ids = idsOf(fit(input));
      const allowed = allowedIds(input);
      for (const id of ids) expect(allowed).toContain(id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('has at least half of the repetitions of each exercise and never more than all', () => {
    always((input) => {
      for (const { exercise: id, reps, seconds } of fit(input)) {
        const exercise = known(id, input.own);
        expect(Number.isInteger(reps)).toBe(true);
        expect(reps).toBeGreaterThanOrEqual(exercise.reps / 2);
        expect(reps).toBeLessThanOrEqual(exercise.reps);
        expect(seconds).toBe(totalSeconds(exercise, reps));
      }
    });
  });

  test('leaves no time in which another one would fit', () => {
    always((input) => expect(fittingBeside(input, allowedIds(input), () => true)).toEqual([]));
  });

  test('repeats the last break only where nothing else fits', () => {
    always((input) => {
      const isFresh = (id: string) => !input.last.includes(id);
      if (idsOf(fit(input)).every(isFresh)) return;
      expect(fittingBeside(input, allowedIds(input).filter(isFresh), isFresh)).toEqual([]);
    });
  });

  test('brings eyes and breathing unasked only where no fresh movement fits', () => {
    always((any) => {
      const input: FitInput = { ...any, areas: [] };
      const isMovement = (id: string) => !QUIET.includes(known(id, input.own).area) && !input.last.includes(id);
      if (idsOf(fit(input)).every((id) => !QUIET.includes(known(id, input.own).area))) return;
      expect(fittingBeside(input, allowedIds(input).filter(isMovement), isMovement)).toEqual([]);
    });
  });

  test('brings the whole body unasked only where no fresh one that was asked for fits', () => {
    always((input) => {
      const isAsked = (id: string) => input.areas.includes(known(id, input.own).area) && !input.last.includes(id);
      const isUnasked = (id: string) => input.areas.length > 0 && !input.areas.includes(known(id, input.own).area);
      if (!idsOf(fit(input)).some(isUnasked)) return;
      expect(fittingBeside(input, allowedIds(input).filter(isAsked), isAsked)).toEqual([]);
    });
  });

  test('is the same for the same seed', () => {
    always((input) => expect(fit(structuredClone(input))).toEqual(fit(input)));
  });

  test('is rarely the same for another', () => {
    expect(new Set(SEEDS.map((seed) => JSON.stringify(fit({ ...MOVEMENT, seed })))).size).toBeGreaterThan(200);
  });

  test('is empty exactly when nothing fits, and then there is a reason', () => {
    always((input) => {
      const allowed = allowedIds(input).map((id) => known(id, input.own));
      const fits = allowed.some((exercise) => shortest(exercise) <= input.seconds);
      expect(fit(input).length > 0).toBe(fits);
      expect(whyEmpty(input)).toBe(fits ? null : allowed.length > 0 ? 'tooShort' : 'allAvoided');
    });
  });

  test('has what can be done sitting before what needs standing', () => {
    for (const seed of SEEDS) {
      const rises = fit({ ...MOVEMENT, seed }).map((item) => !known(item.exercise, []).positions.includes('seated'));
      expect(rises).toEqual([...rises].sort());
    }
  });
});

describe('a break', () => {
  test.each(['seated', 'standing', 'any'] as const)('of three minutes, %s, is filled to 165 seconds', (position) => {
    for (const seed of SEEDS) expect(sum(fit({ ...MOVEMENT, position, seed }))).toBeGreaterThanOrEqual(165);
  });

  test('of half a minute has one exercise of 20 to 30 seconds', () => {
    for (const seed of SEEDS) {
      const items = fit({ ...POSTURE, seed });
      expect(items).toHaveLength(1);
      expect(sum(items)).toBeGreaterThanOrEqual(20);
    }
  });

  test('of ten minutes ends, each exercise once', () => {
    for (const seed of SEEDS) expect(sum(fit({ ...MOVEMENT, seconds: 600, seed }))).toBeGreaterThanOrEqual(550);
  });

  test('longer than everything together has everything', () => {
    expect(new Set(idsOf(fit({ ...MOVEMENT, seconds: 1e9 })))).toEqual(new Set(EXERCISES.map(({ id }) => id)));
  });

  test('for eyes or breathing is left in peace by everything else', () => {
    for (const seed of SEEDS) {
      for (const area of QUIET) {
        const items = fit({ ...MOVEMENT, seconds: 120, areas: [area], seed });
        expect(items.length).toBeGreaterThan(0);
        for (const id of idsOf(items)) expect(known(id, []).area).toBe(area);
      }
    }
  });

  test('on a worse day has only what is gentle, and is still filled', () => {
    for (const seed of SEEDS) {
      const items = fit({ ...MOVEMENT, gentleOnly: true, seed });
      expect(idsOf(items).every((id) => known(id, []).isGentle)).toBe(true);
      expect(sum(items)).toBeGreaterThanOrEqual(150);
    }
  });

  test.each<[what: string, change: Partial<FitInput>, reason: ReturnType<typeof whyEmpty>]>([
    ['no time', { seconds: 0 }, 'tooShort'],
    ['less than no time', { seconds: -60 }, 'tooShort'],
    ['no number', { seconds: Number.NaN }, 'tooShort'],
    ['no end', { seconds: Number.POSITIVE_INFINITY }, 'tooShort'],
    ['twenty seconds for the eyes, which take five to get ready', { seconds: 20, areas: ['eyes'] }, 'tooShort'],
    ['everything avoided', { avoid: EXERCISES.map(({ id }) => id) }, 'allAvoided'],
    ['nothing gentle for a seated neck', { areas: ['neck'], position: 'seated', gentleOnly: true }, 'allAvoided'],
    [
      'a broken exercise only',
      { areas: ['hips'], gentleOnly: true, position: 'seated', own: [broken()] },
      'allAvoided',
    ],
  ])('with %s is empty', (_, change, reason) => {
    expect(fit({ ...MOVEMENT, ...change })).toEqual([]);
    expect(whyEmpty({ ...MOVEMENT, ...change })).toBe(reason);
  });

  test('never throws, whatever the numbers', () => {
    fc.assert(
      fc.property(anyInput, fc.double(), fc.double(), (input, seconds, seed) => {
        const items = fit({ ...input, seconds, seed });
        expect(items.length === 0 || sum(items) <= seconds).toBe(true);
      }),
    );
  });
});

describe('the choice', () => {
  const twins = ['own-1', 'own-2'].map((id): Exercise => ({ ...broken(), id, hold: 25 }));
  const share = (input: Partial<FitInput>) =>
    SEEDS.filter((seed) =>
      idsOf(fit({ ...POSTURE, areas: ['hips'], position: 'seated', own: twins, ...input, seed })).includes('own-1'),
    ).length / SEEDS.length;

  test('between equals is even, and about two to one for the one that helped', () => {
    expect(share({})).toBeGreaterThan(0.42);
    expect(share({})).toBeLessThan(0.58);
    expect(share({ helped: ['own-1'] })).toBeGreaterThan(0.59);
    expect(share({ helped: ['own-1'] })).toBeLessThan(0.75);
  });

  test('leans to the one that was done less', () => {
    expect(share({ recent: ['own-1', 'own-1', 'own-1'] })).toBeLessThan(0.3);
  });

  test('falls on the area that was done least', () => {
    for (const seed of SEEDS) {
      const areas: readonly Area[] = ['neck', 'wrists'];
      const [item] = fit({ ...POSTURE, areas, recent: ['neck-turn', 'palms-together', 'chin-glide'], seed });
      expect(item && known(item.exercise, []).area).toBe('wrists');
    }
  });

  test('falls in one break on different areas, but for the last seconds', () => {
    for (const seed of SEEDS) {
      const areas = idsOf(fit({ ...MOVEMENT, seed })).map((id) => known(id, []).area);
      expect(new Set(areas).size).toBeGreaterThanOrEqual(areas.length - 1);
    }
  });
});

describe('a week of eight movement and eight posture breaks a day', () => {
  const wishes: readonly [what: string, change: Partial<FitInput>][] = [
    ['all areas', {}],
    ['all areas, seated', { position: 'seated' }],
    ['all areas, standing', { position: 'standing' }],
    ['neck, lower back and eyes', { areas: ['neck', 'lowerBack', 'eyes'] }],
    ['every area by name', { areas: AREAS }],
    ['worse days', { gentleOnly: true, areas: ['shoulders', 'upperBack', 'lowerBack', 'wrists'] }],
  ];

  test.each(wishes)('with %s offers each of them every day and never what hurt', (_, change) => {
    for (let seed = 0; seed < 20; seed++) {
      const avoid = ['neck-turn', 'chair-arch', 'sit-to-stand'];
      const input: FitInput = { ...MOVEMENT, avoid, helped: ['chin-glide', 'pelvic-rock'], ...change };
      const days = week(input, seed);
      const wanted = input.areas.length > 0 ? input.areas : AREAS.filter((area) => !QUIET.includes(area));
      const possible = wanted.filter((area) => allowedIds(input).some((id) => known(id, []).area === area));
      for (const breaks of days) {
        const areas = new Set(breaks.flat().map((id) => known(id, []).area));
        for (const area of possible) expect(areas).toContain(area);
        for (const id of breaks.flat()) expect(avoid).not.toContain(id);
        for (const ids of breaks) expect(ids.length).toBeGreaterThan(0);
      }
    }
  });

  test('gives no area more than twice the share of another, all of them asked for', () => {
    const counts = new Map<Area, number>();
    const movement = AREAS.filter((area) => !QUIET.includes(area));
    for (const id of week({ ...MOVEMENT, areas: movement }, 7).flat(2)) {
      const { area } = known(id, []);
      counts.set(area, (counts.get(area) ?? 0) + 1);
    }
    const all = movement.map((area) => counts.get(area) ?? 0);
    expect(Math.max(...all)).toBeLessThanOrEqual(2 * Math.min(...all));
  });

  test('never repeats the break before when there is enough else', () => {
    const breaks = week(MOVEMENT, 3).flat();
    for (const [index, ids] of breaks.entries()) {
      for (const id of breaks[index - 1] ?? []) expect(ids).not.toContain(id);
    }
  });
});

/** The ids of each break of each of five days, every break told of those before it. */
function week(wishes: FitInput, seed: number): readonly (readonly (readonly string[])[])[] {
  let recent: readonly string[] = [];
  let last: readonly string[] = [];
  return Array.from({ length: 5 }, (_, day) =>
    Array.from({ length: 16 }, (_, index) => {
      const seconds = index % 2 === 0 ? 30 : 180;
      const ids = idsOf(fit({ ...wishes, seconds, recent, last, seed: seed * 1000 + day * 16 + index }));
      recent = [...ids, ...recent];
      last = ids;
      return ids;
    }),
  );
}

/** An exercise without a length, as no form would let it through. */
function broken(): Exercise {
  return {
    id: 'own-1',
    name: 'Mine',
    area: 'hips',
    positions: ['seated'],
    steps: ['Do it.'],
    hold: 0,
    release: 0,
    reps: 1,
    sides: 1,
    isGentle: true,
    cautions: '',
  };
}
