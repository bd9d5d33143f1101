import { momentOf } from '../time/local-day';
import { DAY, type EpochMs, type Moment, type TimeOfDay } from '../time/units';
import type { Appointment } from './appointment';
import type { Care } from './care';
import { nextCheckIn } from './check-in';
import type { Daily } from './daily';
import type { Weekday } from './day-number';
import { sorenessTime } from './follow-up';
import { LOOK_BACK, type Nudge } from './nudges';
import { needsBooking } from './series';

const AT: TimeOfDay = '10:00'; // reminders of a day come when offices are open
const OPEN_FOR = 14 * DAY; // what nobody answered by then is on the plan page
const ALL_WEEK = [0, 1, 2, 3, 4, 5, 6];
const DAY_MINUTES = 24 * 60;

/** Every reminder the care plan asks for from now on, as the worker wants them. */
export function nudgesOf(
  care: Care,
  appointments: readonly Appointment[],
  now: Moment,
  today: string,
): readonly Nudge[] {
  return [
    ...care.series.flatMap((series): Nudge[] => {
      const booking = needsBooking(series, appointments, care.pauses, today);
      if (booking === null) return [];
      return [once(`book-${series.id}-${booking.since}`, 'book', series.title, momentOf(booking.since, AT, now.zone))];
    }),
    ...appointments.flatMap((appointment) => sorenessNudges(appointment, now.at)),
    ...care.people.flatMap((person): Nudge[] => {
      const day = nextCheckIn(person);
      return day === null
        ? []
        : [once(`check-in-${person.id}-${day}`, 'checkIn', person.name, momentOf(day, AT, now.zone))];
    }),
    ...dailyNudges(care.daily),
  ];
}

/** The reminder of the look-back of the week on the weekday the person chose; none for null. */
export function lookBackNudges(weekday: Weekday | null): readonly Nudge[] {
  return weekday === null ? [] : [{ id: LOOK_BACK, kind: 'lookBack', subject: '', weekdays: [weekday], time: AT }];
}

function once(id: string, kind: Nudge['kind'], subject: string, at: EpochMs): Nudge {
  return { id, kind, subject, at, until: at + OPEN_FOR };
}

function sorenessNudges(appointment: Appointment, now: EpochMs): readonly Nudge[] {
  if (appointment.status !== 'done') return [];
  return (['h24', 'h48'] as const)
    .filter((question) => appointment.soreness?.[question] === undefined)
    .map((question) => ({ question, ...sorenessTime(appointment, question) }))
    .filter(({ until }) => until > now)
    .map(({ question, from, until }): Nudge => {
      return {
        id: `soreness-${appointment.id}-${question}`,
        kind: 'soreness',
        subject: appointment.title,
        at: from,
        until,
      };
    });
}

function dailyNudges({ yoga, windDown, medicines }: Daily): readonly Nudge[] {
  return [
    ...(yoga === null ? [] : [{ id: 'yoga', kind: 'yoga' as const, subject: '', ...yoga }]),
    ...(windDown === null
      ? []
      : [
          {
            id: 'wind-down',
            kind: 'windDown' as const,
            subject: windDown.bedtime,
            weekdays: ALL_WEEK,
            time: earlier(windDown.bedtime, windDown.before),
          },
        ]),
    ...medicines.flatMap(({ id, label, times }) =>
      times.map((time): Nudge => {
        return { id: `medicine-${id}-${time}`, kind: 'medicine', subject: label, weekdays: ALL_WEEK, time };
      }),
    ),
  ];
}

function earlier(time: TimeOfDay, minutes: number): TimeOfDay {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = (hour * 60 + minute - minutes + DAY_MINUTES) % DAY_MINUTES;
  return [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
