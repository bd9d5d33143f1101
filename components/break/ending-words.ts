import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import { formatDuration } from '../words';

const ENDINGS: Readonly<Record<BreakRecord['outcome'], string>> = {
  done: 'Done',
  partial: 'Partly done',
  skipped: 'Skipped',
  snoozed: 'Put off',
  missed: 'Missed',
  natural: 'You were away',
  held: 'Held back',
};

/** How a break ended, as a heading and a line. */
export function endingWords(record: BreakRecord | null): { heading: string; detail: string } {
  if (record === null) return { heading: 'This break is over', detail: 'It is not in the log.' };
  const { outcome, seconds = 0 } = record;
  const heading = ENDINGS[outcome];
  const length = seconds > 0 ? formatDuration(seconds) : '';
  switch (outcome) {
    case 'done':
    case 'natural':
      return { heading, detail: length === '' ? 'It is in the log.' : `${length}, in the log.` };
    case 'partial':
      return { heading, detail: `${length}, half of it or more.` };
    case 'skipped':
      return {
        heading,
        detail: length === '' ? 'That is fine. The next one comes in its time.' : `${length}. That is fine.`,
      };
    case 'snoozed':
      return { heading, detail: 'It comes back by itself.' };
    default:
      return { heading, detail: 'The next one comes in its time.' };
  }
}
