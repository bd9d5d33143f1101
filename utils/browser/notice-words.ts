import type { Appointment } from '@/utils/domain/care/appointment';
import type { NudgeKind } from '@/utils/domain/care/nudges';
import type { Plan } from '@/utils/domain/plan/plan';
import { routineName, routineQuestion } from '@/utils/domain/plan/wording';
import type { Notice } from '@/utils/domain/schedule/surface';
import { findRoutine } from '@/utils/domain/schedule/turn';
import { type EpochMs, HOUR, MINUTE, SECOND, type Seconds, type TimeOfDay } from '@/utils/domain/time/units';
import { LOCALE, t } from '@/utils/i18n/t';

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
      : { title: routineQuestion(routine), message: t('common.lengthIsEnough', lengthInWords(notice.lasts)) };
  }
  if (notice.type === 'soon') {
    const routine = findRoutine(plan, notice.routine);
    return routine === undefined
      ? null
      : {
          title: routineName(routine),
          message: t('notice.timeToGo', lengthInWords(Math.round((notice.at - now) / SECOND))),
        };
  }
  if (notice.type === 'nudge') return nudgeWords(notice.kind, notice.subject);
  const appointment = appointments.find(({ id }) => id === notice.appointment);
  if (appointment === undefined) return null;
  if (notice.type === 'followUp') return { title: t('notice.didItHappen'), message: appointment.title };
  const start = new Intl.DateTimeFormat(LOCALE, { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(
    appointment.at,
  );
  return {
    title: t('notice.appointmentSoon', appointment.title, untilInWords(appointment.at - now)),
    message: appointment.place ? t('notice.whenAndWhere', start, appointment.place) : start,
  };
}

/** What a reminder of the care plan says. It asks or reminds; it never advises. */
function nudgeWords(kind: NudgeKind, subject: string): NoticeWords {
  switch (kind) {
    case 'book':
      return { title: t('notice.bookNextOne', subject), message: t('notice.nothingBookedYet') };
    case 'soreness':
      return { title: t('notice.stillSoreAfterSession'), message: t('notice.oneTapInPopup', subject) };
    case 'checkIn':
      return { title: t('notice.timeForCheckIn'), message: t('notice.looksAfterPain', subject) };
    case 'yoga':
      return { title: t('notice.yogaToday'), message: t('notice.youSetThisForToday') };
    case 'windDown':
      return { title: t('notice.timeToWindDown'), message: t('notice.wantedToGoToBed', clockTime(subject)) };
    case 'medicine':
      return { title: subject, message: t('notice.reminderYouSet') };
    case 'lookBack':
      return { title: t('notice.lookBackAtWeek'), message: t('notice.oneQuietPage') };
  }
}

/** The label of the button that puts a prompt off. */
export function snoozeLabel(length: number): string {
  return t('notice.snoozeMinutes', length);
}

/** A time of day such as `22:30`, as the language writes it. */
function clockTime(time: TimeOfDay): string {
  const words = new Intl.DateTimeFormat(LOCALE, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return words.format(Date.parse(`1970-01-01T${time}Z`));
}

function lengthInWords(lasts: Seconds): string {
  const unit = lasts < 90 ? 'second' : 'minute';
  const value = unit === 'second' ? lasts : Math.round(lasts / 60);
  return new Intl.NumberFormat(LOCALE, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

function untilInWords(left: number): string {
  const words = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'always' });
  const minutesLeft = Math.max(1, Math.round(left / MINUTE));
  if (minutesLeft < 90) return words.format(minutesLeft, 'minute');
  return words.format(Math.round(left / HOUR), 'hour');
}
