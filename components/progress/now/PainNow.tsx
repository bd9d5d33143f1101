import type { Fortnight, Fortnights } from '@/utils/domain/progress/fortnights';
import { ENOUGH_IN_A_WEEK } from '@/utils/domain/progress/trend';
import { formatNumber, t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import { HiddenScores } from './HiddenScores';
import styles from './Now.module.css';
import { changeSentence, spreadWords } from './now-words';
import { onItsLine } from './on-its-line';
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
        {t('progress.pain')}
      </h2>
      {isCovered ? (
        <HiddenScores what={t('progress.pain')} onShow={show} />
      ) : (
        <Figures {...fortnights} isFirst={isFirst} />
      )}
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
              {t(current.pain === null ? 'progress.medianOfWeek' : 'progress.medianOfFortnight')} <br />
              {spreadWords(shown)}
            </span>
          </p>
          <div>
            <PainStrip figure={shown} />
            <p class={styles.ends} aria-hidden="true">
              <span>{t('progress.painScaleStart')}</span>
              <span>{t('progress.painScaleEnd')}</span>
            </p>
          </div>
          {current.pain === null && !isFirst && (
            <p class={styles.note}>{t('progress.weekAlone', current.scored[0], ENOUGH_IN_A_WEEK)}</p>
          )}
        </>
      )}
      {!isFirst && <Before fortnight={before} />}
      {change !== null && <p>{changeSentence(change)}</p>}
    </>
  );
}

function Missing({ fortnight }: { readonly fortnight: Fortnight }) {
  const [early, late] = fortnight.scored;
  if (early + late === 0) {
    return <p class={styles.note}>{t('progress.noScores')}</p>;
  }
  return (
    <p class={styles.figure}>
      <strong class={styles.big}>{t('progress.scoredOf', late, ENOUGH_IN_A_WEEK)}</strong>
      <span>
        <Rich text={t('progress.scoredThisWeek')} parts={[onItsLine]} />
      </span>
    </p>
  );
}

function Before({ fortnight: { pain } }: { readonly fortnight: Fortnight }) {
  if (pain === null) return <p class={styles.note}>{t('progress.fewScoresBefore')}</p>;
  return (
    <div class={styles.before}>
      <PainStrip figure={pain} isBefore />
      <p class={styles.note}>{t('progress.painFortnightBefore', pain.median, spreadWords(pain))}</p>
    </div>
  );
}
