import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { t } from '@/utils/i18n/t';
import { formatDuration } from '../words';

/** How a break ended, as a heading and a line. */
export function endingWords(record: BreakRecord | null): { heading: string; detail: string } {
  if (record === null) return { heading: t('break.breakOver'), detail: t('break.notInLog') };
  const { outcome, seconds = 0 } = record;
  const heading = t(`break.ending.${outcome}`);
  const length = seconds > 0 ? formatDuration(seconds) : '';
  switch (outcome) {
    case 'done':
    case 'natural':
      return { heading, detail: length === '' ? t('break.inLog') : t('break.lengthInLog', length) };
    case 'partial':
      return { heading, detail: t('break.halfOrMore', length) };
    case 'skipped':
      return {
        heading,
        detail: length === '' ? t('break.skippingIsFine') : t('break.skippedAfter', length),
      };
    case 'snoozed':
      return { heading, detail: t('break.comesBackByItself') };
    default:
      return { heading, detail: t('break.nextComesInTime') };
  }
}
