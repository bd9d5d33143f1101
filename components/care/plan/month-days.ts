import { dayAt, dayNumber, type Weekday, weekdayFrom, weekdayUntil } from '@/utils/domain/care/day-number';
import { addDays } from '@/utils/domain/time/local-day';
import type { LocalDay } from '@/utils/domain/time/units';

/** The weeks that a month touches, each of seven days from the first weekday on; days of other months fill them up. */
export function weeksOf(month: LocalDay, first: Weekday): readonly (readonly LocalDay[])[] {
  const start = `${month.slice(0, 7)}-01`;
  const last = dayNumber(moveMonth(start, 1)) - 1;
  const from = weekdayUntil(dayNumber(start), first);
  const count = (weekdayFrom(last + 1, first) - from) / 7;
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => dayAt(from + week * 7 + day)),
  );
}

/** The same day so many months later, or the last of that month when it is shorter. */
export function moveMonth(day: LocalDay, count: number): LocalDay {
  return Temporal.PlainDate.from(day).add({ months: count }).toString();
}

/** The day a key leads to from another in a month's grid; null for keys that lead nowhere. */
export function dayByKey(key: string, day: LocalDay, first: Weekday, isRightToLeft: boolean): LocalDay | null {
  const forward = isRightToLeft ? -1 : 1;
  if (key === 'ArrowRight') return addDays(day, forward);
  if (key === 'ArrowLeft') return addDays(day, -forward);
  if (key === 'ArrowDown') return addDays(day, 7);
  if (key === 'ArrowUp') return addDays(day, -7);
  if (key === 'Home') return dayAt(weekdayUntil(dayNumber(day), first));
  if (key === 'End') return dayAt(weekdayUntil(dayNumber(day), first) + 6);
  if (key === 'PageDown') return moveMonth(day, 1);
  return key === 'PageUp' ? moveMonth(day, -1) : null;
}
