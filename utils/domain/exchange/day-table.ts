import type { DayNotes } from '../care/daily';
import { notesIn } from '../care/parse-daily';
import { medianOf } from '../pain/usual';
import { type Adherence, adherenceOf } from '../progress/adherence';
import type { DayRecord } from '../progress/rollup';
import type { Column } from './table-csv';

const COUNTS = ['done', 'natural', 'partial', 'skipped', 'missed', 'snoozed', 'held'] as const;

/** One day with what a row of it shows. */
interface DayRow {
  readonly day: DayRecord;
  readonly adherence: Adherence;
  readonly notes: DayNotes;
}

/** What a day's numbers show in a table. */
export function dayRow(day: DayRecord): DayRow {
  return { day, adherence: adherenceOf([day]), notes: notesIn(day.habits) };
}

/** Days: breaks asked for and taken, the median of the day's 24-hour averages, and what was noted of daily life. */
export const DAY_COLUMNS: readonly Column<DayRow>[] = [
  { name: 'day', of: ({ day }) => day.day },
  { name: 'asked', of: ({ adherence }) => adherence.asked },
  { name: 'taken', of: ({ adherence }) => adherence.taken },
  ...COUNTS.map((outcome): Column<DayRow> => ({ name: outcome, of: ({ adherence }) => adherence.counts[outcome] })),
  { name: 'pain median', of: ({ day }) => medianOf(day.pain.average24h ?? []) ?? '' },
  { name: 'pain scores', of: ({ day }) => day.pain.average24h?.length ?? 0 },
  { name: 'pain got in the way', of: ({ notes }) => notes.interference ?? '' },
  { name: 'sleep hours', of: ({ notes }) => notes.sleepHours ?? '' },
  { name: 'yoga', of: ({ notes: { yoga } }) => (yoga === undefined ? '' : yoga ? 'yes' : 'no') },
  {
    name: 'medicines',
    of: ({ notes: { medicines = [] } }) =>
      medicines.map(({ label, outcome, time }) => `${label} ${outcome} ${time}`).join('; '),
  },
];
