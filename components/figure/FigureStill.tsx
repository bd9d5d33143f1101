import { Fragment } from 'preact';
import type { Exercise } from '@/utils/domain/exercises/exercise';
import { stillsOf } from '@/utils/domain/exercises/movement';
import styles from './FigureStill.module.css';
import { bare, painterFor } from './picture';
import { Stage } from './Stage';

interface Props {
  readonly exercise: Exercise;
}

/** The movement as pictures beside each other, from its start to its end; for those who want nothing to move. */
export function FigureStill({ exercise }: Props) {
  const painter = painterFor(exercise);
  const [first, ...others] = stillsOf(painter.movement, exercise);
  return (
    <div class={styles.still} aria-hidden="true">
      {first && <Stage picture={bare(painter.pictureOf(first))} />}
      {others.map((pose, index) => (
        <Fragment key={index}>
          <svg class={styles.next} viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 10h13M11 5l5 5-5 5" />
          </svg>
          <Stage picture={painter.pictureOf(pose)} />
        </Fragment>
      ))}
    </div>
  );
}
