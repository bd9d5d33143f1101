import type { BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Exercise } from '@/utils/domain/exercises/exercise';
import { breathAt } from '@/utils/domain/exercises/poses/breath';
import type { Beat } from '@/utils/domain/exercises/rhythm';
import { formatDuration } from '../words';

const BREATHS = { in: 'Breathe in', hold: 'Hold', out: 'Breathe out' } as const;

/** What to do at this beat, in a word or two. */
export function phaseWords({ hold, release, breath }: Exercise, { phase, ofRep }: Beat): string {
  if (phase === 'ready') return 'Get ready';
  if (phase === 'over') return 'Done';
  if (breath !== undefined) return BREATHS[breathAt(breath, ofRep).do];
  if (hold === 0) return 'Slowly';
  return phase === 'hold' || release === 0 ? 'Hold' : 'Let go';
}

/** Which side and which repetition; empty where there is only one of each. */
export function counterWords({ sides }: Exercise, reps: number, { side, rep }: Beat): string {
  const parts = [sides === 2 ? (side === 0 ? 'First side' : 'Other side') : '', reps > 1 ? `${rep} of ${reps}` : ''];
  return parts.filter(Boolean).join(' · ');
}

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
      return { heading, detail: `${length}: half of it or more, so it counts in part.` };
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
