import { expect, test } from 'vitest';
import { firstWeekday, isWorkday, weekOrder } from '@/utils/i18n/week';

test.each([
  ['en-GB', 0],
  ['de', 0],
  ['en-US', 6],
  ['pt-BR', 6],
  ['ar-EG', 5],
  ['en-US-u-nu-latn', 6],
])('a week in %s begins on weekday %d, counted from Monday', (locale, weekday) => {
  expect(firstWeekday(locale)).toBe(weekday);
});
test.each([
  ['de', [0, 1, 2, 3, 4]],
  ['en-US', [0, 1, 2, 3, 4]],
  ['ar-EG', [0, 1, 2, 3, 6]],
  ['he-IL', [0, 1, 2, 3, 6]],
])('in %s people work on the weekdays %j', (locale, weekdays) => {
  expect(
    weekOrder(locale)
      .filter((weekday) => isWorkday(weekday, locale))
      .sort(),
  ).toEqual(weekdays);
});
