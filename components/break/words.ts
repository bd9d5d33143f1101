import type { Exercise } from '@/utils/domain/exercises/exercise';
import { breathAt } from '@/utils/domain/exercises/poses/breath';
import type { Beat } from '@/utils/domain/exercises/rhythm';

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
