import { medianOf } from '../pain/usual';
import type { Appointment } from './appointment';

/** The sessions with one therapist in numbers. */
export interface TherapistSummary {
  /** The name as the appointments have it; null where they have none. */
  readonly therapist: string | null;
  /** Sessions done. */
  readonly sessions: number;
  /** Sessions with a score both before and after; the medians are of these, so that they speak of the same sessions. */
  readonly scored: number;
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * The done sessions by therapist, in the order of the alphabet and never of the scores; those without a name come last.
 * A difference is not an effect: nothing here says what pain would have done anyway.
 */
export function summariseTherapists(appointments: readonly Appointment[]): readonly TherapistSummary[] {
  const done = appointments.filter(({ status }) => status === 'done');
  const byName = Map.groupBy(done, ({ therapist }) => therapist?.trim() || null);
  return [...byName]
    .sort(([a], [b]) => byAlphabet(a, b))
    .map(([therapist, sessions]) => {
      const pairs = sessions.flatMap(({ before, after }) =>
        before === undefined || after === undefined ? [] : [{ before, after }],
      );
      return {
        therapist,
        sessions: sessions.length,
        scored: pairs.length,
        before: medianOf(pairs.map(({ before }) => before)),
        after: medianOf(pairs.map(({ after }) => after)),
      };
    });
}

function byAlphabet(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : a.localeCompare(b, 'en');
}
