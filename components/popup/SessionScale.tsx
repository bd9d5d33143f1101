import { isStillSore, type SessionQuestion } from '@/utils/domain/care/follow-up';
import type { PainScore } from '@/utils/domain/pain/entry';
import { t } from '@/utils/i18n/t';
import { Button } from '../Button';
import { PainScale } from '../PainScale';
import styles from './SessionScale.module.css';

interface Props {
  readonly question: SessionQuestion;
  readonly onAnswer: (score: PainScore) => void;
}

const SORENESS_ENDS = [t('popup.sorenessGone'), t('popup.mostSore')] as const;

/** One question about a session, answered in one tap. Soreness that is gone has a button of its own. */
export function SessionScale({ question, onAnswer }: Props) {
  const { appointment, what } = question;
  const isSoreness = what === 'h24' || what === 'h48';
  return (
    <section class={styles.question} aria-label={appointment.title}>
      <p class={styles.title}>{appointment.title}</p>
      <PainScale
        legend={t(`popup.sessionScale.${what}`)}
        value={null}
        onChoose={onAnswer}
        {...(isSoreness && {
          ends: SORENESS_ENDS,
          aside: <Button onClick={() => onAnswer(0)}>{t('popup.goneButton')}</Button>,
        })}
      />
    </section>
  );
}

/** What is said when soreness is still there after two days (clinical 4). */
export function StillSore({ appointment }: Pick<SessionQuestion, 'appointment'>) {
  if (!isStillSore(appointment)) return null;
  return (
    <p role="status">
      {t('popup.stillSore')}{' '}
      <a href="help.html#soreness" target="_blank" rel="noreferrer">
        {t('popup.aboutSorenessLink')}
      </a>
    </p>
  );
}
