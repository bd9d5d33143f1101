import type { PainScore } from '@/utils/domain/pain/entry';
import type { LocalDay } from '@/utils/domain/time/units';
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

const ENDS = ['not at all', 'completely'] as const;

/** The one question of the week, in Unknot's own words. It may be left. */
export function InterferenceCard({ value, before, today, refused, onChoose }: Props) {
  return (
    <section class={styles.card} aria-label="The question of the week">
      <PainScale
        legend="In the past week, how much did neck or back pain get in the way of the things you wanted to do?"
        value={value}
        ends={ENDS}
        onChoose={onChoose}
      />
      <ErrorLine message={refused} />
      <p class={styles.hint}>
        {before === null
          ? 'Choosing is answering; leaving it is fine.'
          : `Last time, on ${formatDate(before.day, today)}: ${before.score}. Leaving it is fine.`}
      </p>
    </section>
  );
}
