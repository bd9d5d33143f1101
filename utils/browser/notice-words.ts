import type { Appointment } from '@/utils/domain/care/appointment';
import type { NudgeKind } from '@/utils/domain/care/nudges';
import type { Plan } from '@/utils/domain/plan/plan';
import { routineName, routineQuestion } from '@/utils/domain/plan/wording';
import type { Notice } from '@/utils/domain/schedule/surface';
import { findRoutine } from '@/utils/domain/schedule/turn';
import { type EpochMs, HOUR, MINUTE, SECOND, type Seconds } from '@/utils/domain/time/units';

/** What a notification says. */
export interface NoticeWords {
  readonly title: string;
  readonly message: string;
}

/** The words of one notification; the person's own words come as plain text. Null when what it speaks of is gone. */
export function noticeWords(
  notice: Notice,
  plan: Plan,
  appointments: readonly Appointment[],
  now: EpochMs,
): NoticeWords | null {
  if (notice.type === 'prompt') {
    const routine = findRoutine(plan, notice.routine);
    return routine === undefined
      ? null
      : { title: routineQuestion(routine), message: `${lengthInWords(notice.lasts)} is enough.` };
  }
  if (notice.type === 'soon') {
    const routine = findRoutine(plan, notice.routine);
    return routine === undefined
      ? null
      : { title: routineName(routine), message: `${lengthInWords(Math.round((notice.at - now) / SECOND))} to go.` };
  }
  if (notice.type === 'nudge') return nudgeWords(notice.kind, notice.subject);
  const appointment = appointments.find(({ id }) => id === notice.appointment);
  if (appointment === undefined) return null;
  if (notice.type === 'followUp') return { title: 'Did it happen?', message: appointment.title };
  const place = appointment.place ? `, ${appointment.place}` : '';
  const start = new Intl.DateTimeFormat(undefined, { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(
    appointment.at,
  );
  return { title: `${appointment.title} ${untilInWords(appointment.at - now)}`, message: `${start}${place}` };
}

/** What a reminder of the care plan says. It asks or reminds; it never advises. */
function nudgeWords(kind: NudgeKind, subject: string): NoticeWords {
  switch (kind) {
    case 'book':
      return { title: `Book the next one? ${subject}`, message: 'Nothing is booked yet in your plan.' };
    case 'soreness':
      return { title: 'Still sore after the session?', message: `${subject}: one tap in the popup, if you like.` };
    case 'checkIn':
      return { title: 'Time for a check-in?', message: `${subject} looks after your pain with you.` };
    case 'yoga':
      return { title: 'Yoga or gentle movement?', message: 'You set this for today.' };
    case 'windDown':
      return { title: 'Time to wind down?', message: `You wanted to go to bed at ${subject}.` };
    case 'medicine':
      return { title: subject, message: 'You set a reminder for this time.' };
    case 'lookBack':
      return { title: 'A look back at your week?', message: 'One quiet page.' };
  }
}

/** The label of the button that puts a prompt off. */
export function snoozeLabel(length: number): string {
  return `Snooze ${length} min`;
}

function lengthInWords(lasts: Seconds): string {
  const unit = lasts < 90 ? 'second' : 'minute';
  const value = unit === 'second' ? lasts : Math.round(lasts / 60);
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

function untilInWords(left: number): string {
  const words = new Intl.RelativeTimeFormat(undefined, { numeric: 'always' });
  const minutesLeft = Math.max(1, Math.round(left / MINUTE));
  if (minutesLeft < 90) return words.format(minutesLeft, 'minute');
  return words.format(Math.round(left / HOUR), 'hour');
}
