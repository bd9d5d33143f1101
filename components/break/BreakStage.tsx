import type { Performed } from '@/utils/domain/exercises/performed';
import { beatAt } from '@/utils/domain/exercises/rhythm';
import type { EpochMs, Seconds } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { useLater } from '../use-later';
import styles from './BreakStage.module.css';
import { CalmFigure } from './CalmFigure';
import { MovingFigure } from './MovingFigure';
import { useStill } from './use-still';
import { counterWords, phaseWords } from './words';

interface Props {
  readonly piece: Performed;
  /** Seconds of this piece that have passed. */
  readonly into: Seconds;
  /** When it would have begun had it never stood still, in whole ms; null while it stands still. */
  readonly beganAt: EpochMs | null;
}

const fetchStill = () => import('../figure/FigureStill').then(({ FigureStill }) => FigureStill);

/** What to do now: the figure, what it is called, where one is in it, and its steps. */
export function BreakStage({ piece, into, beganAt }: Props) {
  const isStill = useStill();
  const Still = useLater(fetchStill);
  if (piece.type !== 'exercise') {
    return (
      <>
        <CalmFigure />
        <div class={styles.words}>
          <h1 class={styles.name}>{piece.type === 'check' ? t('break.howYouSit') : t('break.moveAsYouLike')}</h1>
          <p class={styles.check}>{piece.type === 'check' ? piece.text : t('break.exerciseUnknown')}</p>
        </div>
      </>
    );
  }
  const { exercise, reps } = piece;
  const beat = beatAt(exercise, reps, into);
  return (
    <>
      <div class={styles.figure}>
        {isStill ? (
          Still !== null && <Still exercise={exercise} />
        ) : (
          <MovingFigure key={exercise.id} exercise={exercise} reps={reps} beganAt={beganAt} at={into} />
        )}
      </div>
      <div class={styles.words}>
        <h1 class={styles.name}>{exercise.name}</h1>
        <p class={styles.beat}>
          <strong>{phaseWords(exercise, beat)}</strong>
          <span>{counterWords(exercise, reps, beat)}</span>
        </p>
        <ol class={styles.steps}>
          {exercise.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {exercise.cautions !== '' && (
          <details class={styles.cautions}>
            <summary>{t('break.takeCare')}</summary>
            <p>{exercise.cautions}</p>
          </details>
        )}
      </div>
    </>
  );
}
