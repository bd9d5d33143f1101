import { dayAt, dayNumber } from '../care/day-number';
import type { LocalDay } from '../time/units';
import { earlierDay, laterDay, type Span } from './summary-spans';
import type { ScoresByDay } from './trend';
import { type PainStretch, stretchOf } from './trend';

const MOST = 13; // rows of the table: a quarter in weeks, a year in months with a part of one at each end

/** One row of the table. */
export interface PainPeriod extends PainStretch, Span {}

/** Pain over a span, as a whole and in equal parts. */
export interface PainPeriods {
  readonly whole: PainStretch;
  readonly by: 'week' | 'month' | 'quarter' | 'year';
  /** Oldest first, at most 13. */
  readonly rows: readonly PainPeriod[];
  /** The rows leave out what came before them; only a span of more than 13 years is that long. */
  readonly isCut: boolean;
}

/** Months of a step by its name. */
const STEPS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The pain of a span in weeks that end with its last day, the oldest perhaps shorter; when they are more than 13, in
 * calendar months, quarters or years, those at the ends perhaps not whole.
 */
export function painPeriods(scores: ScoresByDay, span: Span): PainPeriods {
  const { by, spans } = divide(span);
  const rows = spans
    .slice(-MOST)
    .map(({ first, last }) => ({ first, last, ...stretchOf(scores, dayNumber(first), dayNumber(last)) }));
  return {
    whole: stretchOf(scores, dayNumber(span.first), dayNumber(span.last)),
    by,
    rows,
    isCut: spans.length > MOST,
  };
}

function divide(span: Span): { readonly by: PainPeriods['by']; readonly spans: readonly Span[] } {
  const weeks = weeksOf(span);
  if (weeks.length <= MOST) return { by: 'week', spans: weeks };
  for (const by of ['month', 'quarter'] as const) {
    const spans = monthsOf(span, STEPS[by]);
    if (spans.length <= MOST) return { by, spans };
  }
  return { by: 'year', spans: monthsOf(span, STEPS.year) };
}

function weeksOf({ first, last }: Span): readonly Span[] {
  const [begin, end] = [dayNumber(first), dayNumber(last)];
  const count = Math.max(0, Math.ceil((end - begin + 1) / 7));
  return Array.from({ length: count }, (_, index) => {
    const until = end - 7 * (count - 1 - index);
    return { first: dayAt(Math.max(begin, until - 6)), last: dayAt(until) };
  });
}

function monthsOf({ first, last }: Span, months: number): readonly Span[] {
  const spans: Span[] = [];
  let begin = startOf(first, months);
  while (begin.toString() <= last) {
    const next = begin.add({ months });
    spans.push({
      first: laterDay(first, begin.toString()),
      last: earlierDay(last, next.subtract({ days: 1 }).toString()),
    });
    begin = next;
  }
  return spans;
}

/** The first day of the month, quarter or year that holds the day. */
function startOf(day: LocalDay, months: number): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: 1, month: date.month - ((date.month - 1) % months) });
}
