import type { Exercise } from '@/utils/domain/exercises/exercise';
import { shownAt } from '@/utils/domain/exercises/preview';
import type { EpochMs, Seconds } from '@/utils/domain/time/units';
import { Figure } from '../figure/Figure';
import { useFrames } from './use-frames';

interface Props {
  readonly exercise: Exercise;
  readonly reps: number;
  /** When it would have begun had it never stood still; null while it stands still at `at`. */
  readonly beganAt: EpochMs | null;
  readonly at: Seconds;
}

/** The figure in motion. It alone is drawn at every frame. */
export function MovingFigure({ exercise, reps, beganAt, at }: Props) {
  const now = useFrames(beganAt !== null);
  return <Figure {...shownAt(exercise, reps, beganAt === null ? at : (now - beganAt) / 1000)} />;
}
