import { many, t } from '@/utils/i18n/t';
import type { Appointment } from '../care/appointment';
import type { Region } from '../pain/entry';
import type { LocalDay } from '../time/units';
import { chain } from './chain';
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
  /** A share from 0 to 1, such as 75 %. */
  readonly share: (value: number) => string;
  readonly region: (region: Region) => string;
}

export const SUMMARY_TITLE = t('progress.notesForVisit');

/** What each part is called. */
export const PART_NAMES: Readonly<Record<SummaryPart, string>> = {
  questions: t('progress.myQuestions'),
  pain: t('progress.pain'),
  interference: t('progress.gotInTheWay'),
  regions: t('progress.whereItHurt'),
  breaks: t('progress.breaks'),
  sessions: t('progress.sessions'),
  medicines: t('progress.medicinesNoted'),
  milestones: t('progress.milestones'),
};

/** What a reader has to know to read the figures, and what they are not. */
export const SUMMARY_NOTES: readonly string[] = [
  t('progress.noteOnScores'),
  t('progress.noteOnMedians'),
  t('progress.noteOnDiagnosis'),
];

/** What is counted. */
type Unit = 'day' | 'entry' | 'answer' | 'session';

const MEDIANS = {
  day: 'progress.medianDays',
  entry: 'progress.medianEntries',
  answer: 'progress.medianAnswers',
  session: 'progress.medianSessions',
} as const satisfies Record<Unit, string>;

/** "median 4 (range 2–7, 25 days)". */
export function figureWords({ median, lowest, highest, count }: PainFigure, one: Unit = 'day'): string {
  return many(MEDIANS[one], count, median, lowest, highest);
}

/** The same, or how far it is from being enough. */
export function stretchWords({ figure, have, need }: PainStretch, one: Unit = 'day'): string {
  if (figure !== null) return figureWords(figure, one);
  return have === 0 ? t('progress.noEntries') : t('progress.fewEntriesYet', have, need);
}

/** The name of a row: the days of a week, a month, or the span of what is longer. */
export function periodName({ first, last }: PainPeriod, by: PainPeriods['by'], words: SummaryWords): string {
  return by === 'month' ? words.month(first) : words.span({ first, last });
}

/** "Taken: 310 of 420 asked (74 %), on 52 days." and how they ended; or that nothing was asked. */
export function breaksLines(breaks: NonNullable<Summary['breaks']>, words: SummaryWords): readonly string[] {
  const { taken, asked, share, days, counts } = breaks;
  if (share === null) return [t('progress.noBreaksAsked')];
  return [
    many('progress.takenOnDays', days, taken, asked, words.share(share)),
    t('progress.allEndings', counts.done, counts.partial, counts.natural, counts.skipped, counts.missed),
  ];
}

/** How many sessions there were, and pain before and after those that have both. */
export function sessionsLines({
  done,
  missed,
  scored,
  before,
  after,
}: NonNullable<Summary['sessions']>): readonly string[] {
  if (done + missed === 0) return [t('progress.noSessions')];
  const count = t('progress.doneMissed', done, missed);
  if (before === null || after === null) {
    return scored === 0 ? [count] : [count, t('progress.fewBeforeAndAfter', scored)];
  }
  return [count, t('progress.beforeAndAfter', figureWords(before, 'session'), figureWords(after, 'session'))];
}

/** What was asked every week, and the figure of the answers. */
export function interferenceLine(interference: PainStretch): string {
  return t('progress.interferenceFigure', stretchWords(interference, 'answer'));
}

/** "and 12 more"; empty for none. */
export function moreWords(more: number): string {
  return more === 0 ? '' : many('progress.andMore', more);
}

/** With whom, and what it was. */
export function sessionName({ title, therapist }: Appointment): string {
  return chain(therapist ? [title, therapist] : [title], 'items');
}

/** The whole summary as plain text, for a message or a portal. */
export function summaryText(summary: Summary, words: SummaryWords): string {
  const parts = SUMMARY_PARTS.flatMap((part) => {
    const lines = LINES[part](summary, words);
    return lines === null ? [] : [[PART_NAMES[part], ...lines].join('\n')];
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
      t('progress.wholeTime', stretchWords(pain.whole)),
      ...pain.rows.map((row) => t('progress.labelled', periodName(row, pain.by, words), stretchWords(row))),
    ],
  interference: ({ interference, span }, words) =>
    interference && [
      interferenceLine(interference),
      ...interference.latest.shown.map(({ day, score }) =>
        t('progress.labelled', words.dateBefore(day, span.last), score),
      ),
      ...tail(interference.latest.more),
    ],
  regions: ({ regions }, words) =>
    regions &&
    orNone(regions.rows.map((row) => t('progress.labelled', words.region(row.region), stretchWords(row, 'entry')))),
  breaks: ({ breaks }, words) => breaks && breaksLines(breaks, words),
  sessions: ({ sessions, span }, words) =>
    sessions && [
      ...sessionsLines(sessions),
      ...sessions.latest.shown.map((session) => sessionText(session, span, words)),
      ...tail(sessions.latest.more),
    ],
  medicines: ({ medicines }) =>
    medicines &&
    orNone([
      ...medicines.shown.map(({ label, taken, skipped, days }) =>
        many('progress.medicineNamed', days, label, taken, skipped),
      ),
      ...tail(medicines.more),
    ]),
  milestones: ({ milestones, span }, words) =>
    milestones &&
    orNone([
      ...milestones.shown.map(({ day, text }) => t('progress.labelled', words.dateBefore(day, span.last), text)),
      ...tail(milestones.more),
    ]),
};

function sessionText(session: Appointment, { last }: Span, words: SummaryWords): string {
  const { day, before, after, soreness } = session;
  const scores = [
    ['progress.sessionScores.before', before],
    ['progress.sessionScores.after', after],
    ['progress.sessionScores.soreDayLater', soreness?.h24],
    ['progress.sessionScores.twoDaysLater', soreness?.h48],
  ] as const;
  const noted = scores.flatMap(([key, score]) => (score === undefined ? [] : [t(key, score)]));
  const name = sessionName(session);
  const what = noted.length === 0 ? name : t('progress.labelled', name, chain(noted, 'items'));
  return t('progress.labelled', words.dateBefore(day, last), what);
}

function tail(more: number): readonly string[] {
  return more === 0 ? [] : [moreWords(more)];
}

function orNone(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [t('progress.nothingNoted')] : lines;
}
