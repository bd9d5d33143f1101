import type { Weekday } from '@/utils/domain/care/day-number';
import { ENOUGH_FOR_NAME, type HeatMap, type NamedSlot, type Slot, shareOf } from '@/utils/domain/progress/heat-map';
import { DAY, HOUR } from '@/utils/domain/time/units';
import { formatNumber, formatShare } from '../now/now-words';

const MONDAY = 4 * DAY; // 1970-01-05
const LONG = new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat(undefined, { weekday: 'short', timeZone: 'UTC' });
const CLOCK = new Intl.DateTimeFormat(undefined, { hour: 'numeric', timeZone: 'UTC' });

/** A weekday such as Tuesday. */
export function weekdayName(weekday: Weekday): string {
  return LONG.format(MONDAY + weekday * DAY);
}

/** A weekday as short as a column is, such as Tue. */
export function weekdayShort(weekday: Weekday): string {
  return SHORT.format(MONDAY + weekday * DAY);
}

/** When an hour begins, such as 10 AM. */
export function hourStart(hour: number): string {
  return CLOCK.format(hour * HOUR);
}

/** An hour from its beginning to its end, such as 10 – 11 AM. */
export function hourSpan(hour: number): string {
  return CLOCK.formatRange(hour * HOUR, (hour + 1) * HOUR);
}

/** A slot in figures: its share and "of 11", or "few" and "(2)" with too few prompts for a share; nothing without any. */
export function slotWords(slot: Slot): { readonly said: string; readonly of: string } {
  const share = shareOf(slot);
  if (slot.asked === 0) return { said: '', of: '' };
  return share === null
    ? { said: 'few', of: `(${slot.asked})` }
    : { said: formatShare(share), of: `of ${formatNumber(slot.asked)}` };
}

/** What is to be seen in the table, in one or two lines. */
export function heatSentences({ asked, standouts }: HeatMap): readonly string[] {
  if (asked === 0) return ['No break was asked for in the last twelve weeks.'];
  if (standouts.type === 'found') {
    const { taken, left } = standouts;
    return [
      `Most often taken: ${slotName(taken)} (${shareWords(taken)}).`,
      `Most often left: ${slotName(left)} (${shareWords(left)}).`,
    ];
  }
  if (standouts.type === 'even') return [`Taken just as often at every hour with ${ENOUGH_FOR_NAME} prompts or more.`];
  if (standouts.most >= ENOUGH_FOR_NAME) {
    return [`Not enough yet to compare hours: only one of them has ${ENOUGH_FOR_NAME} prompts.`];
  }
  return [`Not enough yet to name an hour: the fullest has ${standouts.most} of ${ENOUGH_FOR_NAME} prompts.`];
}

function slotName({ weekday, hour }: NamedSlot): string {
  return `${weekdayName(weekday)} ${hourSpan(hour)}`;
}

function shareWords({ share, asked }: NamedSlot): string {
  return `${formatShare(share)} of ${formatNumber(asked)} taken`;
}

/** All twelve weeks in one sentence. */
export function totalSentence({ asked, taken }: HeatMap): string {
  return `In all, ${formatNumber(taken)} of ${formatNumber(asked)} prompts were taken.`;
}
