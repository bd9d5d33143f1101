import type { Region } from '../pain/entry';
import type { LocalDay, Minutes, TimeOfDay } from '../time/units';
import type { Cadence } from './cadence';
import { type Daily, NO_DAILY } from './daily';
import type { Weekday } from './day-number';
import { RULE_NUMBERS, type RuleNumbers } from './rule-numbers';

/** Who looks after the person. */
export type Role = 'therapist' | 'doctor' | 'physio' | 'other';

export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly contact?: string;
  /** The number of a licence or register, and where that can be checked. */
  readonly registration?: string;
  readonly checkAt?: string;
  readonly note?: string;
  /** How often to check in with them, in weeks, counted from `since` until there was one; null for never. */
  readonly checkIn: { readonly everyWeeks: number; readonly since: LocalDay } | null;
  readonly lastCheckIn: LocalDay | null;
}

/** A stretch of one cadence. It ends where the next begins; the last is the present one. */
export interface Phase {
  /** Its first day. */
  readonly since: LocalDay;
  readonly cadence: Cadence | 'paused';
  readonly why?: string;
  readonly by: 'person' | 'rule';
}

/** A fresh start for the course baseline; it ends where the next begins. */
export interface Course {
  readonly since: LocalDay;
  readonly why: 'setUp' | 'stepUp' | 'somethingChanged';
  readonly note?: string;
}

/** Sessions of one kind that come again and again. Its cadence is that of its last phase. */
export interface Series {
  readonly id: string;
  readonly title: string;
  readonly weekday: Weekday | null;
  readonly time: TimeOfDay | null;
  /** Length of a session. */
  readonly minutes: Minutes;
  /** Id of a person. */
  readonly therapist?: string;
  readonly place?: string;
  /** Days before the proposed date from which "book the next one" is said. */
  readonly bookBefore: number;
  /** The one or two areas whose own scores the rule follows; empty for the whole. */
  readonly areas: readonly Region[];
  /** Never empty; oldest first. Two may begin on one day: the later one holds. */
  readonly phases: readonly Phase[];
  /** Never empty; oldest first. */
  readonly courses: readonly Course[];
}

/** Days on which the clock of the plan stands still. */
export interface Pause {
  readonly id: string;
  readonly from: LocalDay;
  /** Its last day, included; null while it has no end. */
  readonly until: LocalDay | null;
  readonly why: 'holiday' | 'illness' | 'other';
  readonly note?: string;
}

/** What the rule may suggest: D1 and D2 a step down, U a step up, V a review. */
export type Suggestion = 'D1' | 'D2' | 'U' | 'V';

/** What the person said to a card: the step, staying as it is (of a review: read), or not now. */
export interface CardAnswer {
  readonly day: LocalDay;
  readonly series: string;
  readonly card: Suggestion;
  readonly answer: 'accepted' | 'kept' | 'later';
}

/** "Compared with when you began this phase, overall you are": asked before a step down. */
export interface Impression {
  readonly day: LocalDay;
  readonly series: string;
  readonly overall: 'better' | 'same' | 'worse';
}

/** The person's own rule for the interval. */
export interface CareRule {
  readonly isOn: boolean;
  /** The weekday on which it is checked. */
  readonly checkDay: Weekday;
  /** Id of the series it speaks of; null for the first. */
  readonly series: string | null;
  readonly numbers: RuleNumbers;
  readonly answers: readonly CardAnswer[];
  readonly impressions: readonly Impression[];
}

export interface Milestone {
  readonly id: string;
  readonly day: LocalDay;
  readonly text: string;
}

/** Which emergency numbers are shown: a country's, by its two letters, or the person's own words. */
export type Emergency =
  | { readonly type: 'country'; readonly code: string }
  | { readonly type: 'own'; readonly text: string };

/** The massage plan. Kept as one document. */
export interface Care {
  readonly version: 1;
  readonly people: readonly Person[];
  readonly series: readonly Series[];
  readonly pauses: readonly Pause[];
  readonly rule: CareRule;
  readonly milestones: readonly Milestone[];
  readonly daily: Daily;
  readonly emergency: Emergency | null;
}

/** Nothing planned, and the rule off (clinical 5: it ships off). It would be checked on Mondays. */
export function initialCare(): Care {
  return {
    version: 1,
    people: [],
    series: [],
    pauses: [],
    rule: { isOn: false, checkDay: 0, series: null, numbers: RULE_NUMBERS, answers: [], impressions: [] },
    milestones: [],
    daily: NO_DAILY,
    emergency: null,
  };
}
