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
        {days === 0 ? 'What will be here, and when' : 'Still to come'}
      </h2>
      <ol class={styles.steps}>
        {steps.map(({ when, what, count, of }) => (
          <li key={when} class={styles.step}>
            <strong class={styles.when}>{when}</strong>
            <span class={styles.what}>{what}</span>
            {of > 1 && (
              <span class={styles.count}>
                {count} of {of} days
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepsOf({ days, scored }: Props): readonly Step[] {
  const first = {
    when: 'With the first break',
    what: 'How many you took of those you were asked for, and what was held back and why.',
    count: Math.min(1, days),
    of: 1,
  };
  return [
    first,
    { when: 'Three pain scores in a week', what: 'The week in one figure, with its range.', count: scored, of: 3 },
    {
      when: 'Two weeks',
      what: 'The fortnight in one figure, and the line of your pain over time.',
      count: days,
      of: 14,
    },
    { when: 'Four weeks', what: 'This fortnight beside the one before.', count: days, of: 28 },
  ];
}
