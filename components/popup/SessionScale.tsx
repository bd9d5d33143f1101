import { isStillSore, type SessionQuestion } from '@/utils/domain/care/follow-up';
import type { PainScore } from '@/utils/domain/pain/entry';
import { Button } from '../Button';
import { PainScale } from '../PainScale';
import styles from './SessionScale.module.css';

interface Props {
  readonly question: SessionQuestion;
  readonly onAnswer: (score: PainScore) => void;
}

const LEGENDS: Readonly<Record<SessionQuestion['what'], string>> = {
  before: 'Pain before the session',
  after: 'Pain after the session',
  h24: 'Soreness a day after the session',
  h48: 'Soreness two days after the session',
};

const SORENESS_ENDS = ['gone', 'as sore as you can imagine'] as const;

/** One question about a session, answered in one tap. Soreness that is gone has a button of its own. */
export function SessionScale({ question, onAnswer }: Props) {
  const { appointment, what } = question;
  const isSoreness = what === 'h24' || what === 'h48';
  return (
    <section class={styles.question} aria-label={appointment.title}>
      <p class={styles.title}>{appointment.title}</p>
      <PainScale
        legend={LEGENDS[what]}
        value={null}
        onChoose={onAnswer}
        {...(isSoreness && { ends: SORENESS_ENDS, aside: <Button onClick={() => onAnswer(0)}>Gone</Button> })}
      />
    </section>
  );
}

/** What is said when soreness is still there after two days (clinical 4). */
export function StillSore({ appointment }: Pick<SessionQuestion, 'appointment'>) {
  if (!isStillSore(appointment)) return null;
  return (
    <p role="status">
      Soreness usually passes in a day or two. Yours is still there: a quick message to your therapist makes sense.{' '}
      <a href="help.html#soreness" target="_blank" rel="noreferrer">
        About soreness
      </a>
    </p>
  );
}
