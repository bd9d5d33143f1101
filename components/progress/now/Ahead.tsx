import { many, t } from '@/utils/i18n/t';
import styles from './Ahead.module.css';

interface Props {
  /** Days since the first record, today included; 0 when nothing was ever logged. */
  readonly days: number;
  /** Scored days of the last seven. */
  readonly scored: number;
}

interface Step {
  readonly when: string;
  readonly what: string;
  readonly count: number;
  readonly of: number;
}

/** What a young page will show, and when; of what it shows already nothing is said. */
export function Ahead({ days, scored }: Props) {
  const steps = stepsOf({ days, scored }).filter(({ count, of }) => count < of);
  if (steps.length === 0) return null;
  return (
    <section class={styles.ahead} aria-labelledby="ahead">
      <h2 id="ahead" class={styles.title}>
        {days === 0 ? t('progress.aheadTitle') : t('progress.stillToCome')}
      </h2>
      <ol class={styles.steps}>
        {steps.map(({ when, what, count, of }) => (
          <li key={when} class={styles.step}>
            <strong class={styles.when}>{when}</strong>
            <span class={styles.what}>{what}</span>
            {of > 1 && <span class={styles.count}>{many('progress.daysOf', of, count)}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepsOf({ days, scored }: Props): readonly Step[] {
  const first = {
    when: t('progress.withFirstBreak'),
    what: t('progress.firstBreakShows'),
    count: Math.min(1, days),
    of: 1,
  };
  return [
    first,
    { when: t('progress.withThreeScores'), what: t('progress.threeScoresShow'), count: scored, of: 3 },
    {
      when: t('progress.afterTwoWeeks'),
      what: t('progress.twoWeeksShow'),
      count: days,
      of: 14,
    },
    { when: t('progress.afterFourWeeks'), what: t('progress.fourWeeksShow'), count: days, of: 28 },
  ];
}
