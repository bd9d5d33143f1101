import type { Exercise } from '@/utils/domain/exercises/exercise';
import { startPose } from '@/utils/domain/exercises/movement';
import { painterFor } from '../figure/picture';
import { Stage } from '../figure/Stage';
import styles from './BreakStage.module.css';

const SITTING: Exercise = {
  id: '',
  name: '',
  area: 'wholeBody',
  positions: [],
  steps: [],
  hold: 1,
  release: 1,
  reps: 1,
  sides: 1,
  isGentle: true,
  cautions: '',
};

/** Somebody who sits at ease, where there is no movement to show. */
export function CalmFigure() {
  const painter = painterFor(SITTING);
  return (
    <div class={styles.figure}>
      <Stage picture={painter.pictureOf(startPose(painter.movement))} />
    </div>
  );
}
