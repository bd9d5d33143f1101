import type { Region } from '../pain/entry';
import type { LocalDay } from '../time/units';
import { type Cadence, cadenceAfter } from './cadence';
import type { Care } from './care';
import { dayAt } from './day-number';
import { type ReviewReason, reviewReason } from './review';
import { type AreaCase, checksOf, phaseSessions, type RuleCase, type RuleInput, ruleCase, windowOf } from './rule-case';
import { generalSilence, recentImpression, silenceOf } from './silence';
import { isStepDownRight, stepDownOf } from './step-down';
import { areasAskingUp } from './step-up';
import { isVeryHigh } from './very-high';

/** The figures of one area that a card says: "9 entries, median 3, range 1 to 5; 6 when the course began". */
export interface AreaFigures {
  readonly region: Region | null;
  readonly entries: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** The median at the beginning of the course, and before the phase; null when there were too few entries. */
  readonly baseline: number | null;
  readonly anchor: number | null;
}

interface CardFrame {
  readonly series: string;
  /** The day of the check it comes from. */
  readonly day: LocalDay;
  readonly from: Cadence;
  /** Sessions done in the phase up to the check. */
  readonly sessions: number;
  /** The areas it speaks of; of a review only those with a valid window. */
  readonly areas: readonly AreaFigures[];
}

/** One suggestion. It changes nothing by itself. */
export type Card = CardFrame &
  (
    | {
        readonly type: 'D1' | 'D2';
        readonly to: Cadence;
        /** Only "overall you are: better, about the same, worse" is shown, and the step not before that is answered. */
        readonly needsImpression: boolean;
      }
    | { readonly type: 'U'; readonly to: Cadence }
    | { readonly type: 'V'; readonly reason: ReviewReason }
  );

/**
 * The one card of the week, or null. The rule is looked at on its weekly day; until the next one the card stays as it
 * is, except for what was answered or changed since. Belongs on the plan page and in the weekly look-back only, never in
 * a notification (clinical 5.2). It is arithmetic on the person's notes, no medical advice.
 */
export function ruleCard(input: RuleInput): Card | null {
  const rule = ruleCase(input);
  return rule === null ? null : cardOf(rule, input.care);
}

/** The card of a case already worked out; null when there is none. */
export function cardOf(rule: RuleCase, care: Care): Card | null {
  if (generalSilence(rule) !== null || isVeryHigh(rule)) return null;
  const down = downCard(rule, care);
  const up = upCard(rule);
  if (down !== null && up !== null) return null; // never both (clinical 5.2, priority)
  const cards = [reviewCard(rule, care), up, down].filter((card) => card !== null);
  return cards.find(({ type }) => silenceOf(rule, care, type) === null) ?? null;
}

function downCard(rule: RuleCase, care: Care): Card | null {
  const step = stepDownOf(rule);
  if (step === null || !checksOf(rule).every((check) => isStepDownRight(rule, check))) return null;
  const to = cadenceAfter(step.card, { type: rule.cadence });
  const needsImpression = recentImpression(rule, care) === null;
  return to === null ? null : { ...frameOf(rule, rule.areas), type: step.card, to, needsImpression };
}

function upCard(rule: RuleCase): Card | null {
  const areas = areasAskingUp(rule, checksOf(rule));
  const to = cadenceAfter('U', { type: rule.cadence });
  return areas.length === 0 || to === null ? null : { ...frameOf(rule, areas), type: 'U', to };
}

function reviewCard(rule: RuleCase, care: Care): Card | null {
  const reason = reviewReason(rule, care);
  return reason === null ? null : { ...frameOf(rule, rule.areas), type: 'V', reason };
}

function frameOf(rule: RuleCase, areas: readonly AreaCase[]): CardFrame {
  return {
    series: rule.series.id,
    day: dayAt(rule.check),
    from: { type: rule.cadence },
    sessions: phaseSessions(rule, rule.check),
    areas: areas.flatMap((area) => figuresOf(rule, area) ?? []),
  };
}

/** The figures of an area at the last check; null when its window is not valid. */
export function figuresOf(rule: RuleCase, area: AreaCase): AreaFigures | null {
  const window = windowOf(rule, area, rule.check);
  if (window === null) return null;
  const { entries, median, min, max } = window;
  return {
    region: area.region,
    entries,
    median,
    min,
    max,
    baseline: area.baseline?.median ?? null,
    anchor: area.anchor,
  };
}
