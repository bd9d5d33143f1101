import type { LocalDay } from '../time/units';
import { type Cadence, cadenceDays } from './cadence';
import type { Course, Phase, Series } from './care';

/** The phase that holds on a day; null before the first. */
export function phaseOn(series: Series, day: LocalDay): Phase | null {
  return series.phases.findLast(({ since }) => since <= day) ?? null;
}

/** The course that a day belongs to; null before the first. */
export function courseOn(series: Series, day: LocalDay): Course | null {
  return series.courses.findLast(({ since }) => since <= day) ?? null;
}

/** The last cadence before a place in the history that was not a pause; null when there is none. */
function cadenceBefore(phases: readonly Phase[], place: number): Cadence | null {
  const phase = phases.slice(0, place).findLast(({ cadence }) => cadence !== 'paused');
  return phase === undefined || phase.cadence === 'paused' ? null : phase.cadence;
}

/** Whether the phase at a place in the history brought sessions closer together than the last cadence before it. */
export function isStepUp(phases: readonly Phase[], place: number): boolean {
  const cadence = phases[place]?.cadence;
  const before = cadenceBefore(phases, place);
  if (cadence === undefined || cadence === 'paused' || before === null) return false;
  return cadenceDays(cadence) < cadenceDays(before);
}

/** Whether the phase at a place in the history begins a course: a step up to weekly does (clinical 5.1). */
export function beginsCourse(phases: readonly Phase[], place: number): boolean {
  const cadence = phases[place]?.cadence;
  return cadence !== undefined && cadence !== 'paused' && cadence.type === 'weekly' && isStepUp(phases, place);
}

/** The first day of the last phase up to a day that was a step up; null when there is none. */
export function lastStepUp(series: Series, day: LocalDay): LocalDay | null {
  const { phases } = series;
  const place = phases.findLastIndex((phase, index) => phase.since <= day && isStepUp(phases, index));
  return phases[place]?.since ?? null;
}
