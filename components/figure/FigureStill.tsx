import { Fragment } from 'preact';
import type { Exercise } from '@/utils/domain/exercises/exercise';
import { movementFor, startPose, stillsOf } from '@/utils/domain/exercises/movement';
import { drawCues, drawGhost } from './draw';
import styles from './FigureStill.module.css';
import { Stage } from './Stage';

interface Props {
  readonly exercise: Exercise;
}

/** The movement as pictures beside each other, from its start to its end; for those who want nothing to move. */
export function FigureStill({ exercise }: Props) {
  const movement = movementFor(exercise);
  const [first, ...others] = stillsOf(movement, exercise);
  const cues = drawCues(movement);
  const ghost = movement.course.type === 'hold' ? { ghost: drawGhost(movement, startPose(movement)) } : {};
  return (
    <div class={styles.still} aria-hidden="true">
      {first && <Stage movement={movement} pose={first} />}
      {others.map((pose, index) => (
        <Fragment key={index}>
          <svg class={styles.next} viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 10h13M11 5l5 5-5 5" />
          </svg>
          <Stage movement={movement} pose={pose} cues={cues} {...ghost} />
        </Fragment>
      ))}
    </div>
  );
}
