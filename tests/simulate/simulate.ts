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
const PEOPLE = 1000; // a rate of 5 % is then good to about 1.4 points, one of 90 % to about 2
const ANCHOR = 28; // days of diary before a phase, which give its anchor
const ONCE: Partial<RuleNumbers> = { checksInARow: 1 };
const MEDIAN_ONLY: Partial<RuleNumbers> = { checksInARow: 1, upWeekSlack: 10 };

interface Group {
  readonly level: Level;
  readonly before?: number;
  readonly cadence?: RuleCadence;
  /** Days from the beginning of the phase. */
  readonly days: number;
  readonly numbers?: Partial<RuleNumbers>;
}

function groupOf({ level, before = 0, cadence = 'weekly', days, numbers = {} }: Group): readonly Walked[] {
  const next = chance(SEED);
  const length = before + days + 1;
  return Array.from({ length: PEOPLE }, () =>
    walk({ diary: diaryOf(level, length, next), before, cadence, length, numbers }),
  );
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

function falseUp(level: number, cadence: RuleCadence, numbers: Partial<RuleNumbers>, expected: string): Row {
  const days = firstDays(groupOf({ level: () => level, before: ANCHOR, cadence, days: 182, numbers }), 'U', ANCHOR);
  const how = numbers === ONCE ? 'one check' : 'two checks';
  return { what: `false step up in 26 weeks at ${level}, ${cadence}, ${how}`, measured: share(days), expected };
}

/** A flare of 4 points and 7 days in the seventh week of a phase, and whether a step up followed within four weeks. */
function flare(level: number, numbers: Partial<RuleNumbers>, name: string, expected: string): Row {
  const begins = ANCHOR + 42;
  const raised: Level = (day) => level + (day >= begins && day < begins + 7 ? 4 : 0);
  const group = groupOf({ level: raised, before: ANCHOR, cadence: 'monthly', days: 42 + 28, numbers });
  const what = `step up after a 7-day flare of +4 at ${level}, ${name}`;
  return { what, measured: share(firstDays(group, 'U', begins)), expected };
}

function lastingRise(level: number, more: number, expected: string): Row {
  const begins = ANCHOR + 42;
  const raised: Level = (day) => level + (day >= begins ? more : 0);
  const group = groupOf({ level: raised, before: ANCHOR, cadence: 'monthly', days: 42 + 56 });
  const days = firstDays(group, 'U', begins);
  const measured = `${share(days)}, median day ${medianDay(days, begins)}`;
  return { what: `a lasting +${more} at ${level} found within 8 weeks, monthly`, measured, expected };
}

function fall(to: number, expected: string): Row {
  const falling: Level = (day) => 6 - (6 - to) * Math.min(1, day / 42);
  const days = firstDays(groupOf({ level: falling, days: 84 }), 'D1');
  const measured = `${share(days)}, median week ${Math.round(medianDay(days) / 7)}`;
  return { what: `6 to ${to} over six weeks found within 12 weeks`, measured, expected };
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
    falseUp(2, 'monthly', ONCE, '10-27 %'),
    falseUp(3, 'monthly', ONCE, '10-27 %'),
    falseUp(2, 'monthly', {}, '4 %'),
    falseUp(3, 'monthly', {}, '4 %'),
    falseUp(3, 'twoWeekly', {}, '4 %'),
    falseUp(4, 'twoWeekly', {}, '4 %'),
    flare(2, MEDIAN_ONLY, 'median only', '79 %'),
    flare(3, MEDIAN_ONLY, 'median only', '79 %'),
    flare(2, {}, 'the rule', '8-9 %'),
    flare(3, {}, 'the rule', '8-9 %'),
    lastingRise(2, 2, '91 %, median day 20'),
    lastingRise(3, 2, '91 %, median day 20'),
    lastingRise(2, 3, '99 %'),
    lastingRise(3, 3, '99 %'),
    fall(3, '94 %, median week 8'),
    fall(4, 'about half'),
    year(2, 'monthly 99 %, 0.06 up/yr'),
    year(3, 'monthly 78 %, 0.37 up/yr'),
    year(4, 'mixed, 0.40 up/yr'),
    year(6, 'stays weekly, reaches review'),
    year(7, 'stays weekly, reaches review'),
  ];
}
