import type { BreakRecord } from '../breaks/break-record';
import type { Appointment } from '../care/appointment';
import { type PainEntry, REGIONS } from '../pain/entry';
import type { EpochMs, LocalDay, Zone } from '../time/units';
import type { Column } from './table-csv';

interface Stamped {
  readonly at: EpochMs;
  readonly day: LocalDay;
  readonly zone: Zone;
}

/** When it was: day and time where the person was, and the moment itself for other programs. */
const when: readonly Column<Stamped>[] = [
  { name: 'day', of: ({ day }) => day },
  { name: 'time', of: timeOf },
  { name: 'zone', of: ({ zone }) => zone },
  { name: 'instant', of: ({ at }) => Temporal.Instant.fromEpochMilliseconds(at).toString() },
];

/** Pain entries, a column for each region. */
export const PAIN_COLUMNS: readonly Column<PainEntry>[] = [
  ...when,
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'score', of: ({ score }) => score },
  ...REGIONS.map((region): Column<PainEntry> => ({ name: region, of: ({ regions }) => regions?.[region] ?? '' })),
  { name: 'note', of: ({ note }) => note ?? '' },
  { name: 'context', of: ({ context }) => context ?? '' },
];

/** Breaks, those kept back included; the exercises of one in one cell. */
export const BREAK_COLUMNS: readonly Column<BreakRecord>[] = [
  ...when,
  { name: 'routine', of: ({ routine }) => routine },
  { name: 'outcome', of: ({ outcome }) => outcome },
  { name: 'reason', of: ({ reason }) => reason ?? '' },
  { name: 'seconds', of: ({ seconds }) => seconds ?? '' },
  {
    name: 'exercises',
    of: ({ exercises = [] }) =>
      exercises.map(({ id, felt }) => (felt === undefined ? id : `${id} (${felt})`)).join('; '),
  },
];

/** Appointments. */
export const APPOINTMENT_COLUMNS: readonly Column<Appointment>[] = [
  ...when,
  { name: 'minutes', of: ({ minutes }) => minutes },
  { name: 'title', of: ({ title }) => title },
  { name: 'therapist', of: ({ therapist }) => therapist ?? '' },
  { name: 'place', of: ({ place }) => place ?? '' },
  { name: 'status', of: ({ status }) => status },
  { name: 'before', of: ({ before }) => before ?? '' },
  { name: 'after', of: ({ after }) => after ?? '' },
  { name: 'soreness 24 h', of: ({ soreness }) => soreness?.h24 ?? '' },
  { name: 'soreness 48 h', of: ({ soreness }) => soreness?.h48 ?? '' },
  { name: 'series', of: ({ series }) => series ?? '' },
  { name: 'note', of: ({ note }) => note ?? '' },
];

function timeOf({ at, zone }: Stamped): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}
