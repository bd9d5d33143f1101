import type { Appointment } from '../care/appointment';
import type { Milestone } from '../care/care';
import { interferenceIn } from '../care/parse-daily';
import { type PainEntry, type PainScore, REGIONS, type Region } from '../pain/entry';
import { addDays } from '../time/local-day';
import type { LocalDay } from '../time/units';
import { type Adherence, adherenceOf } from './adherence';
import { type AtMost, atMost } from './at-most';
import { type MedicineCount, medicineCounts } from './medicine-counts';
import { ENOUGH_ENTRIES, regionFigures } from './regions';
import type { DayRecord } from './rollup';
import { type PainPeriods, painPeriods } from './summary-periods';
import { fitQuestions, type Questions } from './summary-questions';
import { laterDay, type Span } from './summary-spans';
import type { PainStretch } from './trend';
import { ENOUGH_IN_A_WEEK, figureOf, type PainFigure, scoresOfDays } from './trend';

/** What a summary may hold, in the order in which it stands on the sheet. */
export const SUMMARY_PARTS = [
  'questions',
  'pain',
  'interference',
  'breaks',
  'medicines',
  'sessions',
  'regions',
  'milestones',
] as const;
export type SummaryPart = (typeof SUMMARY_PARTS)[number];

/** So many stand on the sheet at most, so that it is one page whatever there is. */
export const MOST_ON_SHEET = { sessions: 10, milestones: 6, medicines: 6, answers: 4 } as const;

/** Regions are read from the entries themselves, which are read for no more than a year. */
export const DAYS_OF_ENTRIES = 365;

export interface RegionRow extends PainStretch {
  readonly region: Region;
}

/** The sessions of the span. */
export interface SessionPart {
  readonly done: number;
  readonly missed: number;
  /** Sessions with a score both before and after; null figures with fewer than three of them. */
  readonly scored: number;
  readonly before: PainFigure | null;
  readonly after: PainFigure | null;
  /** Done, newest first. */
  readonly latest: AtMost<Appointment>;
}

/** How much pain got in the way, asked once a week. */
export interface InterferencePart extends PainStretch {
  /** Newest first. */
  readonly latest: AtMost<{ readonly day: LocalDay; readonly score: PainScore }>;
}

/** What was noted in a span; a part that was not chosen is null. Nothing here says what caused what. */
export interface SummaryFigures {
  readonly span: Span;
  readonly pain: PainPeriods | null;
  readonly interference: InterferencePart | null;
  /** Those with any score, most entries first, which are what is counted; `since` is the first day looked at. */
  readonly regions: { readonly since: LocalDay; readonly rows: readonly RegionRow[] } | null;
  /** `days` is how many had anything asked. */
  readonly breaks: (Adherence & { readonly days: number }) | null;
  readonly sessions: SessionPart | null;
  readonly medicines: AtMost<MedicineCount> | null;
  /** Newest first. */
  readonly milestones: AtMost<Milestone> | null;
}

/** One page for a visit. */
export interface Summary extends SummaryFigures {
  /** Null when they were not chosen. */
  readonly questions: Questions | null;
}

/** What was stored of the span; more does no harm. */
export interface SummarySource {
  readonly days: readonly DayRecord[];
  /** Of the last year of the span. */
  readonly pain: readonly PainEntry[];
  readonly appointments: readonly Appointment[];
  readonly milestones: readonly Milestone[];
}

/** The figures of the chosen parts. What lies outside the span is left out. */
export function figuresOfSpan(source: SummarySource, span: Span, parts: readonly SummaryPart[]): SummaryFigures {
  const within = <Dated extends { readonly day: LocalDay }>(list: readonly Dated[]): readonly Dated[] =>
    list.filter(({ day }) => day >= span.first && day <= span.last);
  const days = within(source.days);
  const wanted = <Part>(part: SummaryPart, make: () => Part): Part | null => (parts.includes(part) ? make() : null);
  return {
    span,
    pain: wanted('pain', () => painPeriods(scoresOfDays(days), span)),
    interference: wanted('interference', () => interferenceOf(days)),
    regions: wanted('regions', () => regionsOf(source.pain, span)),
    breaks: wanted('breaks', () => ({
      ...adherenceOf(days),
      days: days.filter((day) => adherenceOf([day]).asked > 0).length,
    })),
    sessions: wanted('sessions', () => sessionsOf(within(source.appointments))),
    medicines: wanted('medicines', () => atMost(MOST_ON_SHEET.medicines, medicineCounts(days))),
    milestones: wanted('milestones', () => atMost(MOST_ON_SHEET.milestones, newestFirst(within(source.milestones)))),
  };
}

/** The same with the person's own questions, one from each line: what is typed needs no figure counted again. */
export function withQuestions(figures: SummaryFigures, parts: readonly SummaryPart[], questions: string): Summary {
  return { ...figures, questions: parts.includes('questions') ? fitQuestions(questions) : null };
}

function interferenceOf(days: readonly DayRecord[]): InterferencePart {
  const answers = newestFirst(
    days.flatMap(({ day, habits }) => {
      const score = interferenceIn(habits);
      return score === null ? [] : [{ day, score }];
    }),
  );
  return { ...answersAsFigure(answers.map(({ score }) => score)), latest: atMost(MOST_ON_SHEET.answers, answers) };
}

function regionsOf(entries: readonly PainEntry[], { first, last }: Span): SummaryFigures['regions'] {
  const since = laterDay(first, addDays(last, 1 - DAYS_OF_ENTRIES));
  const figures = regionFigures(entries, since, last);
  const rows = REGIONS.map((region): RegionRow => {
    const { count, figure } = figures[region];
    return { region, figure, have: count, need: ENOUGH_ENTRIES };
  });
  return { since, rows: rows.filter(({ have }) => have > 0).sort((a, b) => b.have - a.have) };
}

function sessionsOf(appointments: readonly Appointment[]): SessionPart {
  const done = appointments.filter(({ status }) => status === 'done');
  const pairs = done.flatMap(({ before, after }) =>
    before === undefined || after === undefined ? [] : [{ before, after }],
  );
  return {
    done: done.length,
    missed: appointments.filter(({ status }) => status === 'missed').length,
    scored: pairs.length,
    before: answersAsFigure(pairs.map(({ before }) => before)).figure,
    after: answersAsFigure(pairs.map(({ after }) => after)).figure,
    latest: atMost(MOST_ON_SHEET.sessions, newestFirst(done)),
  };
}

/** Scores that are not of every day need three, as a week does. */
function answersAsFigure(scores: readonly PainScore[]): PainStretch {
  const need = ENOUGH_IN_A_WEEK;
  return { figure: scores.length < need ? null : figureOf(scores), have: scores.length, need };
}

function newestFirst<Dated extends { readonly day: LocalDay; readonly at?: number }>(
  list: readonly Dated[],
): readonly Dated[] {
  return [...list].sort((a, b) => (a.day === b.day ? (b.at ?? 0) - (a.at ?? 0) : a.day < b.day ? 1 : -1));
}
