import type { PainScore } from '@/utils/domain/pain/entry';
import type { LocalDay } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { formatDate } from '../../care/plan/plan-words';
import { ErrorLine } from '../../ErrorLine';
import { PainScale } from '../../PainScale';
import styles from './InterferenceCard.module.css';

interface Props {
  /** Today's answer; null while there is none. */
  readonly value: PainScore | null;
  /** The answer before today's; null when there was none. */
  readonly before: { readonly day: LocalDay; readonly score: PainScore } | null;
  readonly today: LocalDay;
  /** Why the last answer was not saved. */
  readonly refused: string | null;
  readonly onChoose: (score: PainScore) => void;
}

const ENDS = [t('progress.notAtAll'), t('progress.completely')] as const;

/** The one question of the week, in Unknot's own words. It may be left. */
export function InterferenceCard({ value, before, today, refused, onChoose }: Props) {
  return (
    <section class={styles.card} aria-label={t('progress.questionOfWeek')}>
      <PainScale legend={t('progress.interferenceQuestion')} value={value} ends={ENDS} onChoose={onChoose} />
      <ErrorLine message={refused} />
      <p class={styles.hint}>
        {before === null
          ? t('progress.leavingIsFine')
          : t('progress.lastTimeAnswered', formatDate(before.day, today), before.score)}
      </p>
    </section>
  );
}
