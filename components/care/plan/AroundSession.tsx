import type { Appointment } from '@/utils/domain/care/appointment';
import type { Care } from '@/utils/domain/care/care';
import { isStillSore, openQuestion, painTime, sorenessTime } from '@/utils/domain/care/follow-up';
import type { EpochMs } from '@/utils/domain/time/units';
import { formatNumber, t } from '@/utils/i18n/t';
import { Button } from '../../Button';
import { PainScale } from '../../PainScale';
import styles from './AroundSession.module.css';
import type { SessionScores } from './plan-desk';
import { StillSore } from './StillSore';

const SORENESS_ENDS = [t('care.noSoreness'), t('care.mostSoreness')] as const;

interface Props {
  readonly appointment: Appointment;
  readonly care: Care;
  readonly now: EpochMs;
  /** Both pain scores are to be given or changed, whatever the hour. */
  readonly isScoring: boolean;
  readonly onNote: (scores: SessionScores) => void;
}

type Which = 'before' | 'after';

const QUESTIONS: Readonly<Record<Which, string>> = {
  before: t('care.painBeforeQuestion'),
  after: t('care.painAfterQuestion'),
};

const SORENESS = {
  h24: t('care.sorenessDayQuestion'),
  h48: t('care.sorenessTwoDaysQuestion'),
} as const;

const BOTH: readonly Which[] = ['before', 'after'];

/** Pain before and after a session and soreness afterwards: asked in their windows, added later if the person likes. */
export function AroundSession({ appointment, care, now, isScoring, onNote }: Props) {
  const { status } = appointment;
  if (status === 'missed' || status === 'cancelled') return null;
  const open = BOTH.filter(
    (which) => isScoring || (appointment[which] === undefined && isOpen(appointment, which, now)),
  );
  const question = openQuestion(appointment, now);
  const known = knownWords(appointment);

  return (
    <div class={styles.around}>
      {known !== '' && <p class={styles.known}>{known}</p>}
      {open.map((which) => (
        <PainScale
          key={which}
          legend={QUESTIONS[which]}
          value={appointment[which] ?? null}
          onChoose={(score) => onNote({ [which]: score })}
        />
      ))}
      {question !== null && (
        <PainScale
          key={question}
          legend={SORENESS[question]}
          ends={SORENESS_ENDS}
          aside={
            <Button
              aria-label={t('care.sorenessGoneNamed', SORENESS[question])}
              onClick={() => onNote({ [question]: 0 })}
            >
              {t('care.sorenessGone')}
            </Button>
          }
          value={null}
          onChoose={(score) => onNote({ [question]: score })}
        />
      )}
      {isStillSore(appointment) && now < lastWord(appointment) && <StillSore appointment={appointment} care={care} />}
    </div>
  );
}

function isOpen(appointment: Appointment, which: Which, now: EpochMs): boolean {
  const { from, until } = painTime(appointment, which);
  return from <= now && now < until;
}

/** Until when the sentence about lasting soreness stands: a week after the question was closed, it is old news. */
function lastWord(appointment: Appointment): EpochMs {
  const { from, until } = sorenessTime(appointment, 'h48');
  return until + 2 * (until - from); // five days after the session; later it would speak of a body it knows nothing of
}

function knownWords({ before, after, soreness }: Appointment): string {
  return [
    before !== undefined && t('care.painBeforeScore', before),
    after !== undefined && t('care.painAfterScore', after),
    soreness?.h24 !== undefined && t('care.sorenessAfterDay', soreWords(soreness.h24)),
    soreness?.h48 !== undefined && t('care.sorenessAfterTwoDays', soreWords(soreness.h48)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function soreWords(score: number): string {
  return score === 0 ? t('care.noSoreness') : formatNumber(score);
}
