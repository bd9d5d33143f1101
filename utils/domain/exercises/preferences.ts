import type { Area, Exercise } from './exercise';

/** What the person wants of exercises. Kept as one document. */
export interface ExercisePreferences {
  readonly version: 1;
  /** Areas the person wants breaks for, in no order; empty means all. */
  readonly areas: readonly Area[];
  /** Where they can exercise: seated only, standing only, or both. */
  readonly position: 'seated' | 'standing' | 'any';
  /** Ids never offered: chosen in options or after "hurt" with the person's yes. */
  readonly avoid: readonly string[];
  /** Ids the person said helped; never one of `avoid`. */
  readonly helped: readonly string[];
  readonly own: readonly Exercise[];
  readonly sound: Sound;
  /** The general rules were shown before the first break. */
  readonly knowsRules: boolean;
}

/** What may be heard in a break; all off at install. */
export interface Sound {
  /** A soft chime when something changes. */
  readonly chime: boolean;
  /** The name of an exercise and its repetitions, spoken. */
  readonly voice: boolean;
  /** Loudness of both, 0 to 1. */
  readonly volume: number;
}

const SILENT: Sound = { chime: false, voice: false, volume: 0.5 };

/** What can be changed of an exercise of one's own; its id never. */
export type OwnChange = Partial<Omit<Exercise, 'id'>>;

/** Everything allowed, nothing said yet. */
export function initialPreferences(): ExercisePreferences {
  return { version: 1, areas: [], position: 'any', avoid: [], helped: [], own: [], sound: SILENT, knowsRules: false };
}

/** With an exercise that helped; the same preferences when that is known, or when it is avoided: avoiding is undone on purpose only. */
export function withHelped(preferences: ExercisePreferences, id: string): ExercisePreferences {
  const { avoid, helped } = preferences;
  if (avoid.includes(id) || helped.includes(id)) return preferences;
  return { ...preferences, helped: [...helped, id] };
}

/** With an exercise that is never offered, even if it helped before; the same preferences when it is avoided already. */
export function withAvoided(preferences: ExercisePreferences, id: string): ExercisePreferences {
  const { avoid, helped } = preferences;
  if (avoid.includes(id)) return preferences;
  return { ...preferences, avoid: [...avoid, id], helped: helped.filter((other) => other !== id) };
}

/** With an exercise offered again; the same preferences when it is not avoided. */
export function withoutAvoided(preferences: ExercisePreferences, id: string): ExercisePreferences {
  if (!preferences.avoid.includes(id)) return preferences;
  return { ...preferences, avoid: preferences.avoid.filter((other) => other !== id) };
}

/** With one more exercise of the person's own, at the end; the same preferences when there is one with its id. */
export function addOwn(preferences: ExercisePreferences, exercise: Exercise): ExercisePreferences {
  if (preferences.own.some(({ id }) => id === exercise.id)) return preferences;
  return { ...preferences, own: [...preferences.own, exercise] };
}

/** Without an exercise of the person's own and what was said about it; the same preferences when there is none with this id. */
export function removeOwn(preferences: ExercisePreferences, id: string): ExercisePreferences {
  const { own, avoid, helped } = preferences;
  if (!own.some((exercise) => exercise.id === id)) return preferences;
  return {
    ...preferences,
    own: own.filter((exercise) => exercise.id !== id),
    avoid: avoid.filter((other) => other !== id),
    helped: helped.filter((other) => other !== id),
  };
}

/** With an exercise of the person's own changed, where it stands; the same preferences when there is none with this id. */
export function changeOwn(preferences: ExercisePreferences, id: string, change: OwnChange): ExercisePreferences {
  if (!preferences.own.some((exercise) => exercise.id === id)) return preferences;
  return {
    ...preferences,
    own: preferences.own.map((exercise) => (exercise.id === id ? { ...exercise, ...change } : exercise)),
  };
}
