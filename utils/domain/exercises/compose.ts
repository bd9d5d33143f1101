import type { RoutineKind } from '../plan/plan';
import type { Seconds } from '../time/units';
import { CHECKS } from './checks';
import type { Area } from './exercise';
import { type FitInput, fit } from './fit';
import type { SessionItem } from './session';

/** What a break is made for. */
export interface Occasion {
  readonly kind: RoutineKind;
  readonly lasts: Seconds;
  /** Areas the person asked for just now; empty when they asked for none. */
  readonly areas: readonly Area[];
}

const CHECK_AT_LEAST: Seconds = 5; // one sentence is read in that time
const CHECK_AT_MOST: Seconds = 15; // clinical: a check takes ten to fifteen seconds

/**
 * The pieces of a break, never longer than it together. A change of position begins with a posture check, a walk is a
 * walk, something to drink needs no exercise. Empty when nothing fits; then the break is one's own.
 */
export function compose({ kind, lasts, areas }: Occasion, wishes: Omit<FitInput, 'seconds'>): readonly SessionItem[] {
  if (areas.length > 0) return exercises(lasts, { ...wishes, areas });
  switch (kind) {
    case 'drink':
      return [];
    case 'walk':
      return [{ id: 'short-walk', reps: 1, seconds: lasts }];
    case 'eyes':
      // The usual twenty seconds are shorter than any exercise with its getting ready: then one simply looks afar.
      return nonEmpty(exercises(lasts, { ...wishes, areas: ['eyes'] }), { id: 'far-gaze', reps: 1, seconds: lasts });
    case 'breathing':
      return exercises(lasts, { ...wishes, areas: ['breathing'] });
    case 'posture':
      return afterCheck(lasts, wishes);
    default:
      return exercises(lasts, wishes);
  }
}

function exercises(seconds: Seconds, wishes: Omit<FitInput, 'seconds'>): readonly SessionItem[] {
  return fit({ ...wishes, seconds }).map(({ exercise, ...rest }) => ({ id: exercise, ...rest }));
}

function nonEmpty(items: readonly SessionItem[], otherwise: SessionItem): readonly SessionItem[] {
  return items.length > 0 ? items : [otherwise];
}

function afterCheck(lasts: Seconds, wishes: Omit<FitInput, 'seconds'>): readonly SessionItem[] {
  const fitted = exercises(lasts - CHECK_AT_LEAST, wishes);
  const left = lasts - fitted.reduce((sum, { seconds }) => sum + seconds, 0);
  const check = CHECKS[Math.abs(Math.trunc(wishes.seed)) % CHECKS.length];
  if (check === undefined) return fitted;
  const seconds = fitted.length === 0 ? lasts : Math.min(left, CHECK_AT_MOST);
  return [{ id: check.id, reps: 0, seconds }, ...fitted];
}
