import type { Exercise } from '@/utils/domain/exercises/exercise';
import { breathAt } from '@/utils/domain/exercises/poses/breath';
import type { Beat } from '@/utils/domain/exercises/rhythm';
import { t } from '@/utils/i18n/t';

/** What to do at this beat, in a word or two. */
export function phaseWords({ hold, release, breath }: Exercise, { phase, ofRep }: Beat): string {
  if (phase === 'ready') return t('break.getReady');
  if (phase === 'over') return t('break.phaseOver');
  if (breath !== undefined) return t(`break.breath.${breathAt(breath, ofRep).do}`);
  if (hold === 0) return t('break.slowly');
  return phase === 'hold' || release === 0 ? t('break.holdPose') : t('break.letGo');
}

/** Which side and which repetition; empty where there is only one of each. */
export function counterWords({ sides }: Exercise, reps: number, { side, rep }: Beat): string {
  const parts = [
    sides === 2 ? (side === 0 ? t('break.firstSide') : t('break.otherSide')) : '',
    reps > 1 ? t('break.repOf', rep, reps) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}
