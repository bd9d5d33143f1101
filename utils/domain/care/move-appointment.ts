import { momentOf } from '../time/local-day';
import type { LocalDay, TimeOfDay } from '../time/units';
import type { Appointment } from './appointment';
import { dayAt, dayNumber } from './day-number';

/** What moving one appointment of a series does to those that follow. */
export type MoveChoice = 'onlyThisOne' | 'allThatFollow' | 'keepTheWeekday';

/** A new day, and a new time on the clock of the appointment's own zone. */
export interface MoveTo {
  readonly day: LocalDay;
  readonly time: TimeOfDay;
}

const WEEK = 7;
const DAY_MINUTES = 24 * 60;

/**
 * The appointments that change when one is moved, with their new moments; the moved one comes first. All that follow
 * move by as many days and clock minutes as it does. To keep the weekday they move by whole weeks, the nearest number,
 * and stay at their time. Only planned ones of the same series that start later follow; empty when the one is not
 * planned or not there.
 */
export function moveAppointment(
  appointments: readonly Appointment[],
  id: string,
  to: MoveTo,
  choice: MoveChoice,
): readonly Appointment[] {
  const moved = appointments.find((one) => one.id === id && one.status === 'planned');
  if (moved === undefined) return [];
  const days = dayNumber(to.day) - dayNumber(moved.day);
  const changed = [placed(moved, to.day, to.time)];
  if (choice === 'onlyThisOne') return changed;
  const following = followersOf(appointments, moved);
  if (choice === 'keepTheWeekday') {
    const weeks = Math.round(days / WEEK);
    return weeks === 0 ? changed : [...changed, ...following.map((one) => shifted(one, weeks * WEEK, 0))];
  }
  const minutes = minutesOf(to.time) - minutesOf(timeOf(moved));
  return [...changed, ...following.map((one) => shifted(one, days, minutes))];
}

function followersOf(appointments: readonly Appointment[], moved: Appointment): readonly Appointment[] {
  if (moved.series === undefined) return [];
  return appointments
    .filter((one) => one.series === moved.series && one.status === 'planned' && one.at > moved.at)
    .sort((a, b) => a.at - b.at);
}

/** So many days and clock minutes later; the wall clock counts, whatever a clock change does to the hours between. */
function shifted(appointment: Appointment, days: number, minutes: number): Appointment {
  const total = minutesOf(timeOf(appointment)) + minutes;
  const over = Math.floor(total / DAY_MINUTES);
  const day = dayAt(dayNumber(appointment.day) + days + over);
  return placed(appointment, day, timeAt(total - over * DAY_MINUTES));
}

function placed(appointment: Appointment, day: LocalDay, time: TimeOfDay): Appointment {
  return { ...appointment, day, at: momentOf(day, time, appointment.zone) };
}

function timeOf({ at, zone }: Appointment): TimeOfDay {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);
}

function minutesOf(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeAt(minutes: number): TimeOfDay {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
