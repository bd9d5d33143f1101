// What `npm run simulate` runs, bundled as one script: the table of clinical section 5.4 through the rule itself.
import type { RuleCadence } from '@/utils/domain/care/cadence';
import type { RuleNumbers } from '@/utils/domain/care/rule-numbers';
import { chance } from '@/utils/domain/exercises/chance';
import { diaryOf, type Level } from './diary';
import { type Walked, walk } from './walk';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly expected: string;
}

const SEED = 54;
const PEOPLE = 600; // a rate of 5 % is then good to about 2 points, one of 90 % to about 2.5
const ANCHOR = 28; // days of diary before a phase, which give its anchor
const ONCE: Partial<RuleNumbers> = { checksInARow: 1 };
const MEDIAN_ONLY: Partial<RuleNumbers> = { checksInARow: 1, upWeekSlack: 10 };

interface Group {
  readonly level: Level;
  readonly before?: number;
  /** Days at the beginning of the diary whose scores are the true level. */
  readonly exact?: number;
  readonly cadence?: RuleCadence;
  /** Days from the beginning of the phase. */
  readonly days: number;
  readonly numbers?: Partial<RuleNumbers>;
}

/** Where the anchor of a phase comes from: the true level, or the noisy diary of the 28 days before it. */
type Anchor = 'exact' | 'noisy';

function groupOf({ level, before = 0, exact = 0, cadence = 'weekly', days, numbers = {} }: Group): readonly Walked[] {
  const next = chance(SEED);
  const length = before + days;
  return Array.from({ length: PEOPLE }, () =>
    walk({ diary: diaryOf(level, length, exact, next), before, cadence, length, numbers }),
  );
}

/** A group in a phase that follows 28 days of diary. */
function laterPhase(anchor: Anchor, group: Group): readonly Walked[] {
  return groupOf({ ...group, before: ANCHOR, exact: anchor === 'exact' ? ANCHOR : 0 });
}

/** The days on which each person first saw a card of a type, not before `from`; nobody is left out who saw none. */
function firstDays(group: readonly Walked[], type: string, from = 0): readonly (number | null)[] {
  return group.map(({ shown }) => shown.find(({ day, card }) => card.type === type && day >= from)?.day ?? null);
}

function share(some: readonly unknown[]): string {
  const rate = (100 * some.filter((one) => one !== null && one !== false).length) / some.length;
  return `${rate.toFixed(1)} %`;
}

function medianDay(days: readonly (number | null)[], from = 0): number {
  const seen = days.filter((day) => day !== null).sort((a, b) => a - b);
  return (seen[Math.floor(seen.length / 2)] ?? Number.NaN) - from;
}

function falseDown(level: number, numbers: Partial<RuleNumbers>, expected: string): Row {
  const days = firstDays(groupOf({ level: () => level, days: 84, numbers }), 'D1');
  const how = numbers === ONCE ? 'one check' : 'two checks';
  return { what: `false step down in 12 weeks at ${level}, ${how}`, measured: share(days), expected };
}

function falseUp(
  level: number,
  anchor: Anchor,
  cadence: RuleCadence,
  numbers: Partial<RuleNumbers>,
  expected: string,
): Row {
  const days = firstDays(laterPhase(anchor, { level: () => level, cadence, days: 182, numbers }), 'U', ANCHOR);
  const how = numbers === ONCE ? 'one check' : 'two checks';
  return {
    what: `false step up in 26 weeks at ${level}, ${cadence}, ${how}, ${anchor} anchor`,
    measured: share(days),
    expected,
  };
}

/** A flare of 4 points and 7 days in the seventh week of a phase, and whether a step up was ever suggested in 26 weeks. */
function flare(level: number, anchor: Anchor, numbers: Partial<RuleNumbers>, expected: string): Row {
  const begins = ANCHOR + 42;
  const raised: Level = (day) => level + (day >= begins && day < begins + 7 ? 4 : 0);
  const group = laterPhase(anchor, { level: raised, cadence: 'monthly', days: 182, numbers });
  const how = numbers === MEDIAN_ONLY ? 'median only' : 'the rule';
  const what = `step up in 26 weeks with a 7-day flare of +4 at ${level}, ${how}, ${anchor} anchor`;
  return { what, measured: share(firstDays(group, 'U')), expected };
}

function lastingRise(level: number, more: number, anchor: Anchor, expected: string): Row {
  const begins = ANCHOR + 42;
  const raised: Level = (day) => level + (day >= begins ? more : 0);
  const group = laterPhase(anchor, { level: raised, cadence: 'monthly', days: 42 + 56 });
  const days = firstDays(group, 'U', begins);
  const measured = `${share(days)}, median day ${medianDay(days, begins)}`;
  return { what: `a lasting +${more} at ${level} found within 8 weeks, monthly, ${anchor} anchor`, measured, expected };
}

/** A fall of six weeks that begins so many days after the plan, and whether a step down followed within twelve weeks. */
function fall(to: number, begins: number, expected: string): Row {
  const falling: Level = (day) => 6 - (6 - to) * Math.min(1, Math.max(0, day - begins) / 42);
  const days = firstDays(groupOf({ level: falling, days: begins + 84 }), 'D1');
  const measured = `${share(days)}, median week ${Math.ceil(medianDay(days, begins) / 7)}`;
  const when = begins === 0 ? 'from the first day' : 'after the baseline';
  return { what: `6 to ${to} over six weeks, ${when}, found within 12 weeks`, measured, expected };
}

function year(level: number, expected: string): Row {
  const group = groupOf({ level: () => level, days: 364 });
  const ups = group.flatMap(({ shown }) => shown.filter(({ card }) => card.type === 'U')).length / PEOPLE;
  const ends = (cadence: RuleCadence) => share(group.map(({ endsOn }) => endsOn === cadence));
  const reviewed = share(firstDays(group, 'V'));
  const measured = `monthly ${ends('monthly')}, weekly ${ends('weekly')}, ${ups.toFixed(2)} up/yr, review ${reviewed}`;
  return { what: `a year at ${level}`, measured, expected };
}

/** The table: what the rule did to simulated diaries, beside what section 5.4 says. */
export function simulate(): readonly Row[] {
  return [
    falseDown(5, ONCE, '19 %'),
    falseDown(6, ONCE, '3 %'),
    falseDown(5, {}, '4-5 %'),
    falseDown(6, {}, '< 1 %'),
    falseUp(2, 'exact', 'monthly', ONCE, '10-27 %'),
    falseUp(2, 'exact', 'monthly', {}, '4 %'),
    falseUp(2, 'noisy', 'monthly', {}, '4 %'),
    falseUp(3, 'exact', 'monthly', {}, '4 %'),
    falseUp(3, 'noisy', 'monthly', {}, '4 %'),
    falseUp(4, 'exact', 'twoWeekly', {}, '4 %'),
    falseUp(4, 'noisy', 'twoWeekly', {}, '4 %'),
    flare(2, 'exact', MEDIAN_ONLY, '79 %'),
    flare(2, 'exact', {}, '8-9 %'),
    flare(2, 'noisy', {}, '8-9 %'),
    lastingRise(2, 2, 'exact', '91 %, median day 20'),
    lastingRise(2, 2, 'noisy', '91 %, median day 20'),
    lastingRise(2, 3, 'exact', '99 %'),
    lastingRise(2, 3, 'noisy', '99 %'),
    fall(3, 0, '94 %, median week 8'),
    fall(3, 14, '94 %, median week 8'),
    fall(4, 0, 'about half'),
    year(2, 'monthly 99 %, 0.06 up/yr'),
    year(3, 'monthly 78 %, 0.37 up/yr'),
    year(4, 'mixed, 0.40 up/yr'),
    year(6, 'stays weekly, reaches review'),
    year(7, 'stays weekly, reaches review'),
  ];
}
