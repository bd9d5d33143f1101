import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PainScore } from '@/utils/domain/pain/entry';
import { t } from '@/utils/i18n/t';
import styles from './PainScale.module.css';

const SCORES: readonly PainScore[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface Props {
  /** The question, seen above the scale. */
  readonly legend: string;
  /** Stands at the end of the question's line. */
  readonly aside?: ComponentChildren;
  /** Null while nothing is chosen; zero is a choice. */
  readonly value: PainScore | null;
  /** A score that stands in the log already, shown as a mark. */
  readonly logged?: PainScore | null;
  /** What 0 and 10 stand for, where it is not pain that is asked about. */
  readonly ends?: readonly [least: string, most: string];
  readonly onChoose: (score: PainScore) => void;
}

const PAIN_ENDS = [t('common.noPain'), t('common.worstPainCanImagine')] as const;

/** The numeric rating scale: eleven radio buttons, 0 no pain to 10 the worst pain one can imagine. Choosing is answering. */
export function PainScale({ legend, aside, value, logged = null, ends = PAIN_ENDS, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class={styles.scale}>
      <legend class={styles.legend}>{legend}</legend>
      {aside !== undefined && <div class={styles.aside}>{aside}</div>}
      <div class={styles.row}>
        {SCORES.map((score) => (
          <label
            key={score}
            class={`${styles.cell} ${score === logged ? styles.logged : ''}`}
            style={{ '--share': score / 10 }}
          >
            <input
              type="radio"
              name={name}
              value={score}
              checked={value === score}
              aria-describedby={score === 0 ? `${name}-least` : score === 10 ? `${name}-most` : undefined}
              onChange={() => onChoose(score)}
            />
            <span aria-hidden="true" class={styles.bar} />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <div class={styles.anchors} aria-hidden="true">
        <span id={`${name}-least`}>{ends[0]}</span>
        <span id={`${name}-most`}>{ends[1]}</span>
      </div>
    </fieldset>
  );
}
