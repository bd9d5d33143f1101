import type { Region } from '../pain/entry';
import { medianOf } from '../pain/usual';
import type { LocalDay } from '../time/units';
import { activeDays, pausedPhasesOf, type StillDays, stillDaysOf } from './active-days';
import type { Appointment } from './appointment';
import type { RuleCadence } from './cadence';
import type { Care, Course, Phase, Series } from './care';
import { type DayNumber, dayAt, dayNumber, weekdayFrom, weekdayOf, weekdayUntil } from './day-number';
import type { AreaScores } from './day-scores';
import { courseOn, phaseOn } from './phases';
import type { RuleNumbers } from './rule-numbers';
import { type ScoresByDay, scoresBetween, WINDOW_DAYS, type Window, windowUntil } from './window';

/** All the rule looks at. Sleep, steps, medicines and moods are not among it (clinical 5.3). */
export interface RuleInput {
  readonly care: Care;
  readonly appointments: readonly Appointment[];
  /** One for the whole, or one for each area of the series. */
  readonly scores: readonly AreaScores[];
  readonly today: LocalDay;
}

/** One area with what its windows are held against. */
export interface AreaCase {
  /** The area; null for the whole. */
  readonly region: Region | null;
  readonly scores: ScoresByDay;
  /** B: the course's first valid window. */
  readonly baseline: Window | null;
  /** A: the median before the phase. */
  readonly anchor: number | null;
}

/** A series as the rule sees it at its last check. */
export interface RuleCase {
  readonly numbers: RuleNumbers;
  readonly series: Series;
  readonly phase: Phase;
  readonly cadence: RuleCadence;
  readonly course: Course;
  readonly today: DayNumber;
  /** The last day of the week on which the rule is checked, today at the latest. */
  readonly check: DayNumber;
  /** First day of the phase, and the first day that a window may hold. */
  readonly begun: DayNumber;
  readonly earliest: DayNumber;
  readonly still: readonly StillDays[];
  /** Days of the sessions done, of the phase and up to today. */
  readonly sessions: readonly DayNumber[];
  readonly areas: readonly AreaCase[];
}

const ANCHOR_DAYS = 28; // clinical 5.1: the anchor is the median of the 28 days before the phase
const ANCHOR_ENTRIES = 3; // clinical 3: fewer than three counted days make no value

/** The series the rule speaks of; null when there is none. */
export function ruledSeries({ rule, series }: Care): Series | null {
  return series.find(({ id }) => rule.series === null || id === rule.series) ?? null;
}

/** What the rule has to judge; null when it is off, has no scores to read, or the phase of today is custom or paused. */
export function ruleCase(input: RuleInput): RuleCase | null {
  const { care, today } = input;
  const series = care.rule.isOn ? ruledSeries(care) : null;
  const phase = series === null ? null : phaseOn(series, today);
  const course = series === null ? null : courseOn(series, today);
  if (series === null || phase === null || course === null) return null;
  if (input.scores.length === 0 || phase.cadence === 'paused' || phase.cadence.type === 'custom') return null;
  const begun = dayNumber(phase.since);
  const check = weekdayUntil(dayNumber(today), care.rule.checkDay);
  const still = [...stillDaysOf(care.pauses), ...pausedPhasesOf(series)];
  const frame = { numbers: care.rule.numbers, series, phase, course, check, begun, still };
  return {
    ...frame,
    cadence: phase.cadence.type,
    today: dayNumber(today),
    // A window across "something changed" would mix two courses, so both the phase and the course bound it.
    earliest: Math.max(begun, dayNumber(course.since)),
    sessions: sessionsSince(input, series, phase.since),
    areas: input.scores.map(({ region, days }) => {
      const scores = new Map([...days].map(([day, score]) => [dayNumber(day), score]));
      const baseline = baselineOf(frame, scores);
      return { region, scores, baseline, anchor: anchorOf(frame, scores, baseline) };
    }),
  };
}

/** Days of the done appointments of a series; missed, cancelled and still planned ones never count. */
function sessionsSince({ appointments, today }: RuleInput, series: Series, since: LocalDay): readonly DayNumber[] {
  return appointments
    .filter((one) => one.status === 'done' && one.series === series.id && one.day >= since && one.day <= today)
    .map(({ day }) => dayNumber(day));
}

type Frame = Pick<RuleCase, 'numbers' | 'series' | 'phase' | 'course' | 'check' | 'begun' | 'still'>;

/** The first valid window among the checks of the course, each inside one phase. */
function baselineOf(frame: Frame, scores: ScoresByDay): Window | null {
  const begun = dayNumber(frame.course.since);
  const rules = { entriesPerWeek: frame.numbers.entriesPerWeek, still: frame.still };
  const starts = frame.series.phases.map(({ since }) => dayNumber(since));
  const first = weekdayFrom(begun + WINDOW_DAYS - 1, weekdayOf(frame.check));
  for (let check = first; check <= frame.check; check += 7) {
    const start = starts.findLast((since) => since <= check) ?? begun;
    const window = windowUntil(scores, check, Math.max(begun, start), rules);
    if (window !== null) return window;
  }
  return null;
}

/** The baseline in the phase in which the course began, the 28 days before the phase in any other. */
function anchorOf({ begun, course }: Frame, scores: ScoresByDay, baseline: Window | null): number | null {
  if (dayNumber(course.since) >= begun) return baseline?.median ?? null;
  const before = scoresBetween(scores, begun - ANCHOR_DAYS, begun - 1);
  return before.length < ANCHOR_ENTRIES ? null : medianOf(before);
}

/** The valid window of the present phase and course that ends on a day; null when there is none. */
export function windowOf({ numbers, still, earliest }: RuleCase, area: AreaCase, until: DayNumber): Window | null {
  return windowUntil(area.scores, until, earliest, { entriesPerWeek: numbers.entriesPerWeek, still });
}

/**
 * Days of the phase up to a day, without the paused ones. That day counts too, as it does in a window: so the earliest D1
 * is on the 35th day and the earliest U on the 21st (clinical 5.2).
 */
export function phaseDays({ still, begun }: RuleCase, day: DayNumber): number {
  return activeDays(still, begun, day + 1);
}

/** Sessions of the phase done by a day, that day included. */
export function phaseSessions({ sessions }: RuleCase, day: DayNumber): number {
  return sessions.filter((session) => session <= day).length;
}

/** The checks that have to agree, the last one first. */
export function checksOf({ numbers, check }: RuleCase): readonly DayNumber[] {
  return Array.from({ length: numbers.checksInARow }, (_, index) => check - 7 * index);
}

/** The day of the next check. */
export function nextCheck({ check }: RuleCase): LocalDay {
  return dayAt(check + 7);
}
