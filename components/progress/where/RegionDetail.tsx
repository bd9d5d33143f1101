import type { RegionFigure } from '@/utils/domain/progress/regions';
import { t } from '@/utils/i18n/t';
import { Rich } from '../../Rich';
import styles from './RegionDetail.module.css';
import { regionSentences } from './where-words';

interface Props {
  /** Null while no region is chosen. */
  readonly now: RegionFigure | null;
  /** The same region in the four weeks before. */
  readonly before: RegionFigure | null;
}

/** The figures of the chosen region. It stays on the page while none is chosen, so that a change is read out. */
export function RegionDetail({ now, before }: Props) {
  if (now === null || before === null) {
    return (
      <p class={styles.detail} aria-live="polite">
        {t('progress.chooseRegion')}
      </p>
    );
  }
  const [recent, earlier] = regionSentences(now, before);
  return (
    <p class={`${styles.detail} ${styles.full}`} aria-live="polite">
      <span class={styles.line}>
        <Rich text={recent} parts={[(name) => <strong>{name}</strong>]} />
      </span>{' '}
      <span class={styles.line}>{earlier}</span>
    </p>
  );
}
