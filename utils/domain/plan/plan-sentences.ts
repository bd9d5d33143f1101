import { t } from '@/utils/i18n/t';
import type { Sentences } from '../checking';

/** What is allowed in a plan, by the part that is wrong or the rule that is broken. */
export const PLAN_SENTENCES: Sentences = {
  'routines.*.name': t('options.planNameLength'),
  'routines.*.every': t('options.planInterval'),
  'routines.*.times': t('options.planTimesCount'),
  'routines.*.lasts': t('options.planBreakLength'),
  'routines.*.noticeBefore': t('options.planAnnouncement'),
  ownId: t('options.planRoutineId'),
  ownName: t('options.planOwnName'),
  comes: t('options.planNeverComes'),
  sameIds: t('options.planSameIds'),
  'hours.week': t('options.planSevenDays'),
  readingGrace: t('options.planReadingTime'),
  'caps.perHour': t('options.planHourLimit'),
  'caps.perDay': t('options.planDayLimit'),
  'snooze.choices.*': t('options.planSnoozeLength'),
  noSnooze: t('options.planNoSnooze'),
  'snooze.choices': t('options.planSnoozeCount'),
  'snooze.atMost': t('options.planSnoozeTimes'),
  skipsPerDay: t('options.planSkips'),
  'reminders.before.*': t('options.planReminderTime'),
  'reminders.before': t('options.planReminderCount'),
  neverQuiet: t('options.planNeverQuiet'),
};
