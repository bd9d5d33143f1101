import type { Sentences } from '../checking';

/** What is allowed in a plan, by the part that is wrong or the rule that is broken. */
export const PLAN_SENTENCES: Sentences = {
  'routines.*.name': 'A name has 1 to 60 characters.',
  'routines.*.every': 'A routine can come every 5 to 480 minutes.',
  'routines.*.times': 'A routine can have at most 12 fixed times.',
  'routines.*.lasts': 'A break can last 10 to 3600 seconds.',
  'routines.*.noticeBefore': 'A prompt can be announced 30 to 60 seconds before it comes, or not at all.',
  ownId: 'A built-in routine has its own id; the id of one of your own begins with “own-”.',
  ownName: 'A routine of your own needs a name of 1 to 60 characters.',
  comes: 'A routine that is on needs an interval or at least one fixed time.',
  sameIds: 'Two routines cannot have the same id.',
  'hours.week': 'The hours have seven days, Monday first.',
  readingGrace: 'A pause can count as reading for up to 0.25 to 30 minutes.',
  'caps.perHour': 'There can be 1 to 12 prompts in an hour, a whole number.',
  'caps.perDay': 'There can be 1 to 96 prompts in a day, a whole number.',
  'snooze.choices.*': 'A snooze can last 1 to 60 minutes.',
  noSnooze: 'At least one snooze length is needed.',
  'snooze.choices': 'There can be at most 6 snooze lengths.',
  'snooze.atMost': 'A prompt can be put off 0 to 5 times.',
  skipsPerDay: 'There can be 0 to 20 skips in a day, a whole number, or no limit.',
  'reminders.before.*': 'A reminder can come 5 minutes to 14 days (20160 minutes) before the start.',
  'reminders.before': 'There can be at most 6 reminders.',
  neverQuiet: 'Quiet hours begin and end at two different times.',
};
