import type { Adherence } from '@/utils/domain/progress/adherence';
import type { Fortnights } from '@/utils/domain/progress/fortnights';
import { formatShare } from '@/utils/i18n/formats';
import { t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import styles from './Now.module.css';
import { onItsLine } from './on-its-line';
import { ShareBar } from './ShareBar';

interface Props {
  readonly fortnights: Fortnights;
  /** Whether there is no fortnight before. */
  readonly isFirst: boolean;
}

/** The breaks of this fortnight beside the one before: taken of asked. */
export function BreaksNow({ fortnights: { current, before }, isFirst }: Props) {
  return (
    <section class={styles.part} aria-labelledby="now-breaks">
      <h2 id="now-breaks" class={styles.title}>
        {t('progress.breaksTaken')}
      </h2>
      <This breaks={current.breaks} />
      {!isFirst && <Before breaks={before.breaks} />}
      {current.breaks.taken > 0 && <p>{endsOf(current.breaks)}</p>}
    </section>
  );
}

function This({ breaks: { share, taken, asked } }: { readonly breaks: Adherence }) {
  if (share === null) return <p class={styles.note}>{t('progress.nothingAsked')}</p>;
  return (
    <>
      <p class={styles.figure}>
        <strong class={styles.big}>{formatShare(share)}</strong>
        <span>
          <Rich text={t('progress.takenOfAsked', taken, asked)} parts={[onItsLine]} />
        </span>
      </p>
      <div>
        <ShareBar share={share} />
        <p class={styles.ends} aria-hidden="true">
          <span>{t('progress.scaleNone')}</span>
          <span>{t('progress.scaleAll')}</span>
        </p>
      </div>
    </>
  );
}

function Before({ breaks: { share, taken, asked } }: { readonly breaks: Adherence }) {
  if (share === null) return <p class={styles.note}>{t('progress.nothingAskedBefore')}</p>;
  return (
    <div class={styles.before}>
      <ShareBar share={share} isBefore />
      <p class={styles.note}>{t('progress.breaksBefore', formatShare(share), taken, asked)}</p>
    </div>
  );
}

/** How the taken ones came about, of those that did. */
function endsOf({ counts }: Adherence): string {
  return t('progress.howBreaksEnded', counts.done, counts.partial, counts.natural);
}
