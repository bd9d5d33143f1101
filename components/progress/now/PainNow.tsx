import type { Fortnight, Fortnights } from '@/utils/domain/progress/fortnights';
import { ENOUGH_IN_A_WEEK } from '@/utils/domain/progress/trend';
import { HiddenScores } from './HiddenScores';
import styles from './Now.module.css';
import { changeSentence, formatNumber, spreadWords } from './now-words';
import { PainStrip } from './PainStrip';
import { useAskedFor } from './use-asked-for';

interface Props {
  readonly fortnights: Fortnights;
  /** Whether there is no fortnight before, so that nothing is missed in it. */
  readonly isFirst: boolean;
  readonly isHidden: boolean;
}

/** The pain of this fortnight beside the one before. */
export function PainNow({ fortnights, isFirst, isHidden }: Props) {
  const { isCovered, show, heading } = useAskedFor(isHidden);
  return (
    <section class={styles.part} aria-labelledby="now-pain">
      <h2 id="now-pain" ref={heading} tabIndex={-1} class={styles.title}>
        Pain
      </h2>
      {isCovered ? <HiddenScores what="Pain" onShow={show} /> : <Figures {...fortnights} isFirst={isFirst} />}
    </section>
  );
}

function Figures({ current, before, change, isFirst }: Fortnights & Pick<Props, 'isFirst'>) {
  const shown = current.pain ?? current.week;
  return (
    <>
      {shown === null ? (
        <Missing fortnight={current} />
      ) : (
        <>
          <p class={styles.figure}>
            <strong class={styles.big}>{formatNumber(shown.median)}</strong>
            <span>
              median of {current.pain === null ? 'this week' : 'the fortnight'}
              <br />
              {spreadWords(shown)}
            </span>
          </p>
          <div>
            <PainStrip figure={shown} />
            <p class={styles.ends} aria-hidden="true">
              <span>0 no pain</span>
              <span>10 worst you can imagine</span>
            </p>
          </div>
          {current.pain === null && !isFirst && (
            <p class={styles.note}>
              Of this week alone: in the week before, {current.scored[0]} of {ENOUGH_IN_A_WEEK} days have a score.
            </p>
          )}
        </>
      )}
      {!isFirst && <Before fortnight={before} />}
      {change !== null && <p>{changeSentence(change, 'in the fortnight before')}</p>}
    </>
  );
}

function Missing({ fortnight }: { readonly fortnight: Fortnight }) {
  const [early, late] = fortnight.scored;
  if (early + late === 0) {
    return <p class={styles.note}>No scores in these 14 days. A score is one tap in the popup of the toolbar icon.</p>;
  }
  return (
    <p class={styles.figure}>
      <strong class={styles.big}>
        {late} of {ENOUGH_IN_A_WEEK}
      </strong>
      <span>
        days scored this week,
        <br />
        not enough yet
      </span>
    </p>
  );
}

function Before({ fortnight: { pain } }: { readonly fortnight: Fortnight }) {
  if (pain === null) return <p class={styles.note}>The fortnight before has too few scores to compare.</p>;
  return (
    <div class={styles.before}>
      <PainStrip figure={pain} isBefore />
      <p class={styles.note}>
        The fortnight before: {formatNumber(pain.median)} ({spreadWords(pain)})
      </p>
    </div>
  );
}
