import { type EpochMs, HOUR, minutes } from '../time/units';
import type { Appointment } from './appointment';

/** The two questions about soreness after a session. */
export type SorenessQuestion = 'h24' | 'h48';

/** From when until when (excluded) something may be answered. */
export interface AnswerTime {
  readonly from: EpochMs;
  readonly until: EpochMs;
}

// Minor soreness mostly starts within 12 h and is over by 36 h (Cambron 2007), so it is asked about at 24 and 48 h.
const ASKED_AFTER: Readonly<Record<SorenessQuestion, number>> = { h24: 24 * HOUR, h48: 48 * HOUR };
const OPEN_FOR = 24 * HOUR; // one day's recall holds up (clinical 3); a later answer would be of another time
const PAIN_WINDOW = 2 * HOUR; // a score farther from the session tells of the day, not of the session

const QUESTIONS: readonly SorenessQuestion[] = ['h24', 'h48'];

function endOf({ at, minutes: length }: Appointment): EpochMs {
  return at + minutes(length);
}

/** When one of the questions about soreness may be answered: for a day, from 24 or 48 hours after the session's end. */
export function sorenessTime(appointment: Appointment, question: SorenessQuestion): AnswerTime {
  const from = endOf(appointment) + ASKED_AFTER[question];
  return { from, until: from + OPEN_FOR };
}

/** When pain before the session may be logged: in the two hours up to its start, or after its end, in the two hours from it. */
export function painTime(appointment: Appointment, which: 'before' | 'after'): AnswerTime {
  if (which === 'before') return { from: appointment.at - PAIN_WINDOW, until: appointment.at };
  return { from: endOf(appointment), until: endOf(appointment) + PAIN_WINDOW };
}

/** The question about soreness that is open now; null when none is, when it was answered, and unless the session is done. */
export function openQuestion(appointment: Appointment, now: EpochMs): SorenessQuestion | null {
  return (
    unanswered(appointment).find((question) => {
      const { from, until } = sorenessTime(appointment, question);
      return from <= now && now < until;
    }) ?? null
  );
}

/** The next moment at which an open question begins or ends, always after now; null when none will. */
export function nextQuestionMoment(appointments: readonly Appointment[], now: EpochMs): EpochMs | null {
  const moments = appointments
    .flatMap((appointment) => unanswered(appointment).map((question) => sorenessTime(appointment, question)))
    .flatMap(({ from, until }) => [from, until])
    .filter((moment) => moment > now);
  return moments.length === 0 ? null : Math.min(...moments);
}

/** Whether soreness was still there at 48 hours, so that a message to the therapist makes sense (clinical 4). */
export function isStillSore({ status, soreness }: Pick<Appointment, 'status' | 'soreness'>): boolean {
  return status === 'done' && (soreness?.h48 ?? 0) > 0;
}

function unanswered({ status, soreness }: Appointment): readonly SorenessQuestion[] {
  return status === 'done' ? QUESTIONS.filter((question) => soreness?.[question] === undefined) : [];
}

/** One thing about a session that may be answered now, in one tap. */
export interface SessionQuestion {
  readonly appointment: Appointment;
  readonly what: 'before' | 'after' | SorenessQuestion;
}

/** The question to ask first: pain before a session that is near, pain after one that happened, then soreness; null when none is open. */
export function sessionQuestion(appointments: readonly Appointment[], now: EpochMs): SessionQuestion | null {
  for (const appointment of appointments) {
    const { status } = appointment;
    const isOpen = (which: 'before' | 'after'): boolean => {
      const { from, until } = painTime(appointment, which);
      return appointment[which] === undefined && from <= now && now < until;
    };
    if (status === 'planned' && isOpen('before')) return { appointment, what: 'before' };
    if (status === 'done' && isOpen('after')) return { appointment, what: 'after' };
    const soreness = openQuestion(appointment, now);
    if (soreness !== null) return { appointment, what: soreness };
  }
  return null;
}
