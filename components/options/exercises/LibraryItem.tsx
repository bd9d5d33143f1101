import type { Exercise } from '@/utils/domain/exercises/exercise';
import { t } from '@/utils/i18n/t';
import { FigureStill } from '../../figure/FigureStill';
import { Rich } from '../../Rich';
import { factsOf } from './exercise-words';
import styles from './LibraryItem.module.css';
import { OfferToggle } from './OfferToggle';

interface Props {
  readonly exercise: Exercise;
  readonly isOffered: boolean;
  readonly hasHelped: boolean;
  readonly onOffer: (isOffered: boolean) => void;
}

/** One exercise: how it looks, what it takes, what to mind, and whether it may come. */
export function LibraryItem({ exercise, isOffered, hasHelped, onOffer }: Props) {
  const { name, steps, cautions } = exercise;
  return (
    <li class={styles.item} data-offered={isOffered}>
      <div class={styles.picture}>
        <FigureStill exercise={exercise} />
      </div>
      <div class={styles.words}>
        <h4>{name}</h4>
        {hasHelped && <span class={styles.helped}>{t('options.helpedBadge')}</span>}
        <p>{factsOf(exercise)}</p>
      </div>
      <details class={styles.more}>
        <summary aria-label={t('options.stepsNamed', name)}>{t('options.stepsSummary')}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {cautions !== '' && (
          <p>
            <Rich text={t('options.takeCareWith', cautions)} parts={[(words) => <strong>{words}</strong>]} />
          </p>
        )}
      </details>
      <OfferToggle name={name} isOffered={isOffered} onOffer={onOffer} />
    </li>
  );
}
