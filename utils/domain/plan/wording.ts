import type { Routine, RoutineKind } from './plan';

type BuiltIn = Exclude<RoutineKind, 'own'>;

const NAMES: Readonly<Record<BuiltIn, string>> = {
  posture: 'Change of position',
  movement: 'Movement break',
  eyes: 'Eye break',
  breathing: 'Quiet breaths',
  drink: 'Something to drink',
  walk: 'Walk',
};

const QUESTIONS: Readonly<Record<BuiltIn, string>> = {
  posture: 'Ready for a change of position?',
  movement: 'Time to move a little?',
  eyes: 'A moment for your eyes?',
  breathing: 'A few quiet breaths?',
  drink: 'Something to drink?',
  walk: 'Time for a walk?',
};

/** What a routine is called; an own one by the person's words. */
export function routineName(routine: Pick<Routine, 'kind' | 'name'>): string {
  return routine.kind === 'own' ? (routine.name ?? 'Own break') : NAMES[routine.kind];
}

/** How a prompt of it asks; an own one by the person's words. */
export function routineQuestion(routine: Pick<Routine, 'kind' | 'name'>): string {
  return routine.kind === 'own' ? (routine.name ?? 'Time for a break?') : QUESTIONS[routine.kind];
}
