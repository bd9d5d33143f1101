import type { PainStretch } from '@/utils/domain/progress/trend';
import { formatNumber, t } from '@/utils/i18n/t';
import styles from './SummarySheet.module.css';

interface Props {
  readonly stretch: PainStretch;
}

/** Median, range and count of one row; where there are too few, that instead of the first two. */
export function StretchCells({ stretch: { figure, have, need } }: Props) {
  if (figure === null) {
    return (
      <>
        <td colSpan={2} class={styles.few}>
          {have === 0 ? t('progress.noEntries') : t('progress.fewOf', have, need)}
        </td>
        <td>{formatNumber(have)}</td>
      </>
    );
  }
  return (
    <>
      <td class={styles.median}>{formatNumber(figure.median)}</td>
      <td>{t('progress.lowToHigh', figure.lowest, figure.highest)}</td>
      <td>{formatNumber(figure.count)}</td>
    </>
  );
}
