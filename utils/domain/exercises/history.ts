import { findExercise } from './catalogue';
import type { Area, Exercise } from './exercise';

/** How often things were done lately. */
export interface History {
  readonly ofExercise: ReadonlyMap<string, number>;
  readonly ofArea: ReadonlyMap<Area, number>;
}

const REMEMBERED = 40; // about a working day of breaks; an area that was just chosen need not catch up on weeks

/** Counts the newest of `recent` (ids, newest first) by exercise and by area; ids that nobody knows have no area. */
export function historyOf(recent: readonly string[], own: readonly Exercise[]): History {
  const ofExercise = new Map<string, number>();
  const ofArea = new Map<Area, number>();
  for (const id of recent.slice(0, REMEMBERED)) {
    ofExercise.set(id, (ofExercise.get(id) ?? 0) + 1);
    const area = findExercise(id, own)?.area;
    if (area !== undefined) ofArea.set(area, (ofArea.get(area) ?? 0) + 1);
  }
  return { ofExercise, ofArea };
}
