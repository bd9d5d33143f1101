import type { Appointment } from '../care/appointment';
import type { Region } from '../pain/entry';
import type { LocalDay } from '../time/units';
import { SUMMARY_PARTS, type Summary, type SummaryPart } from './summary';
import type { PainPeriod, PainPeriods } from './summary-periods';
import type { Span } from './summary-spans';
import type { PainFigure, PainStretch } from './trend';

/** How the person's language writes things; pages have it. */
export interface SummaryWords {
  readonly date: (day: LocalDay) => string;
  /** A day of a list, with its year only when that is not the year of the other day. */
  readonly dateBefore: (day: LocalDay, other: LocalDay) => string;
  readonly span: (span: Span) => string;
  readonly month: (day: LocalDay) => string;
  readonly number: (value: number) => string;
  /** A share from 0 to 1, such as 75 %. */
  readonly share: (value: number) => string;
  readonly region: (region: Region) => string;
}

export const SUMMARY_TITLE = 'Notes for a visit';

/** What each part is called. */
export const PART_NAMES: Readonly<Record<SummaryPart, string>> = {
  questions: 'My questions',
  pain: 'Pain',
  interference: 'Got in the way',
  regions: 'Where it hurt',
  breaks: 'Breaks',
  sessions: 'Sessions',
  medicines: 'Medicines noted',
  milestones: 'Milestones',
};

/** What a reader has to know to read the figures, and what they are not. */
export const SUMMARY_NOTES: readonly string[] = [
  'Pain is my own score for the average of a day: 0 no pain, 10 the worst pain I can imagine.',
  'A median needs 3 days of a week, 6 of a longer time, and 3 entries of an area; ranges are lowest to highest.',
  'These are my own notes and counts of them, not a diagnosis. Side by side does not mean that one came from the other.',
];

/** What is counted. */
type Unit = 'day' | 'entry' | 'answer' | 'session';

const MANY: Readonly<Record<Unit, string>> = { day: 'days', entry: 'entries', answer: 'answers', session: 'sessions' };

/** "4 days", "1 day". */
export function countOf(count: number, one: Unit, words: SummaryWords): string {
  return `${words.number(count)} ${count === 1 ? one : MANY[one]}`;
}

/** "median 4 (range 2–7, 25 days)". */
export function figureWords(
  { median, lowest, highest, count }: PainFigure,
  words: SummaryWords,
  one: Unit = 'day',
): string {
  const { number } = words;
  return `median ${number(median)} (range ${number(lowest)}–${number(highest)}, ${countOf(count, one, words)})`;
}

/** The same, or how far it is from being enough. */
export function stretchWords({ figure, have, need }: PainStretch, words: SummaryWords, one: Unit = 'day'): string {
  if (figure !== null) return figureWords(figure, words, one);
  return have === 0 ? 'no entries' : `not enough entries yet (${words.number(have)} of ${words.number(need)})`;
}

/** The name of a row: the days of a week, a month, or the span of what is longer. */
export function periodName({ first, last }: PainPeriod, by: PainPeriods['by'], words: SummaryWords): string {
  return by === 'month' ? words.month(first) : words.span({ first, last });
}

/** "Taken: 310 of 420 asked (74 %), on 52 days." and how they ended; or that nothing was asked. */
export function breaksLines(breaks: NonNullable<Summary['breaks']>, words: SummaryWords): readonly string[] {
  const { taken, asked, share, days, counts } = breaks;
  if (share === null) return ['No breaks were asked.'];
  const { number } = words;
  return [
    `Taken: ${number(taken)} of ${number(asked)} asked (${words.share(share)}), on ${countOf(days, 'day', words)}.`,
    `Done ${number(counts.done)}, partly done ${number(counts.partial)}, natural ${number(counts.natural)}; skipped ${number(counts.skipped)}, no answer ${number(counts.missed)}.`,
  ];
}

/** How many sessions there were, and pain before and after those that have both. */
export function sessionsLines(
  { done, missed, scored, before, after }: NonNullable<Summary['sessions']>,
  words: SummaryWords,
): readonly string[] {
  if (done + missed === 0) return ['None in this time.'];
  const count = `${words.number(done)} done, ${words.number(missed)} missed.`;
  if (before === null || after === null) {
    return scored === 0
      ? [count]
      : [count, `Before and after: not enough sessions with both yet (${words.number(scored)} of 3).`];
  }
  return [count, `Before: ${figureWords(before, words, 'session')}; after: ${figureWords(after, words, 'session')}.`];
}

/** What was asked every week, and the figure of the answers. */
export function interferenceLine(interference: PainStretch, words: SummaryWords): string {
  return `Of what I wanted to do in a week; 0 not at all, 10 completely: ${stretchWords(interference, words, 'answer')}`;
}

/** "and 12 more"; empty for none. */
export function moreWords(more: number, words: SummaryWords): string {
  return more === 0 ? '' : `and ${words.number(more)} more`;
}

/** With whom, and what it was. */
export function sessionName({ title, therapist }: Appointment): string {
  return [title, therapist].filter(Boolean).join(', ');
}

/** The whole summary as plain text, for a message or a portal. */
export function summaryText(summary: Summary, words: SummaryWords): string {
  const parts = SUMMARY_PARTS.flatMap((part) => {
    const lines = LINES[part](summary, words);
    return lines === null ? [] : [[`${PART_NAMES[part]}`, ...lines].join('\n')];
  });
  return [`${SUMMARY_TITLE}\n${words.span(summary.span)}`, ...parts, SUMMARY_NOTES.join('\n')].join('\n\n');
}

type Lines = (summary: Summary, words: SummaryWords) => readonly string[] | null;

/** The lines of each part; null when it was not chosen. */
const LINES: Readonly<Record<SummaryPart, Lines>> = {
  questions: ({ questions }) =>
    questions === null || questions.shown.length === 0
      ? null
      : questions.shown.map((question, index) => `${index + 1}. ${question}`),
  pain: ({ pain }, words) =>
    pain && [
      `Whole time: ${stretchWords(pain.whole, words)}`,
      ...pain.rows.map((row) => `${periodName(row, pain.by, words)}: ${stretchWords(row, words)}`),
    ],
  interference: ({ interference, span }, words) =>
    interference && [
      interferenceLine(interference, words),
      ...interference.latest.shown.map(
        ({ day, score }) => `${words.dateBefore(day, span.last)}: ${words.number(score)}`,
      ),
      ...tail(interference.latest.more, words),
    ],
  regions: ({ regions }, words) =>
    regions && orNone(regions.rows.map((row) => `${words.region(row.region)}: ${stretchWords(row, words, 'entry')}`)),
  breaks: ({ breaks }, words) => breaks && breaksLines(breaks, words),
  sessions: ({ sessions, span }, words) =>
    sessions && [
      ...sessionsLines(sessions, words),
      ...sessions.latest.shown.map((session) => sessionText(session, span, words)),
      ...tail(sessions.latest.more, words),
    ],
  medicines: ({ medicines }, words) =>
    medicines &&
    orNone([
      ...medicines.shown.map(
        ({ label, taken, skipped, days }) =>
          `${label}: taken ${words.number(taken)}, skipped ${words.number(skipped)} (${countOf(days, 'day', words)})`,
      ),
      ...tail(medicines.more, words),
    ]),
  milestones: ({ milestones, span }, words) =>
    milestones &&
    orNone([
      ...milestones.shown.map(({ day, text }) => `${words.dateBefore(day, span.last)}: ${text}`),
      ...tail(milestones.more, words),
    ]),
};

function sessionText(session: Appointment, { last }: Span, words: SummaryWords): string {
  const { day, before, after, soreness } = session;
  const scores = [
    ['pain before', before],
    ['after', after],
    ['sore a day later', soreness?.h24],
    ['two days later', soreness?.h48],
  ] as const;
  const noted = scores.flatMap(([what, score]) => (score === undefined ? [] : [`${what} ${words.number(score)}`]));
  return `${words.dateBefore(day, last)}: ${sessionName(session)}${noted.length === 0 ? '' : `: ${noted.join(', ')}`}`;
}

function tail(more: number, words: SummaryWords): readonly string[] {
  return more === 0 ? [] : [moreWords(more, words)];
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? ['Nothing was noted.'] : lines;
}
