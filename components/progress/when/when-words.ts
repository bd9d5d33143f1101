import { ENOUGH_FOR_NAME, type HeatMap, type NamedSlot, type Slot, shareOf } from '@/utils/domain/progress/heat-map';
import { HOUR } from '@/utils/domain/time/units';
import { formatShare, weekdayName } from '@/utils/i18n/formats';
import { LOCALE, many, t } from '@/utils/i18n/t';

const CLOCK = new Intl.DateTimeFormat(LOCALE, { hour: 'numeric', timeZone: 'UTC' });

/** When an hour begins, such as 10 AM. */
export function hourStart(hour: number): string {
  return CLOCK.format(hour * HOUR);
}

/** An hour from its beginning to its end, such as 10 – 11 AM. */
export function hourSpan(hour: number): string {
  return CLOCK.formatRange(hour * HOUR, (hour + 1) * HOUR);
}

/** A slot in figures: "75% of 11", or "few (2)" with too few prompts for a share. The number of prompts is its first part. */
export function slotWords(slot: Slot): string {
  const share = shareOf(slot);
  return share === null ? t('progress.slotFew', slot.asked) : t('progress.slotShare', formatShare(share), slot.asked);
}

/** What is to be seen in the table, in one or two lines. */
export function heatSentences({ asked, standouts }: HeatMap): readonly string[] {
  if (asked === 0) return [t('progress.noBreakIn12Weeks')];
  if (standouts.type === 'found') {
    const { taken, left } = standouts;
    return [
      t('progress.mostOftenTaken', slotName(taken), shareWords(taken)),
      t('progress.mostOftenLeft', slotName(left), shareWords(left)),
    ];
  }
  if (standouts.type === 'even') return [t('progress.everyHourAlike', ENOUGH_FOR_NAME)];
  if (standouts.most >= ENOUGH_FOR_NAME) {
    return [t('progress.oneHourOnly', ENOUGH_FOR_NAME)];
  }
  return [t('progress.fewPromptsForHour', standouts.most, ENOUGH_FOR_NAME)];
}

function slotName({ weekday, hour }: NamedSlot): string {
  return t('progress.weekdayAndHour', weekdayName(weekday), hourSpan(hour));
}

function shareWords({ share, asked }: NamedSlot): string {
  return t('progress.shareOfTaken', formatShare(share), asked);
}

/** All twelve weeks in one sentence. */
export function totalSentence({ asked, taken }: HeatMap): string {
  return many('progress.promptsTakenInAll', asked, taken);
}
