import { REGIONS } from '@/utils/domain/pain/entry';
import type { RegionFigures } from '@/utils/domain/progress/regions';
import { formatNumber, t } from '@/utils/i18n/t';
import { REGION_NAMES } from '../../words';
import styles from './RegionTable.module.css';

interface Props {
  readonly figures: RegionFigures;
}

/** The same figures as a table, to be opened. */
export function RegionTable({ figures }: Props) {
  return (
    <details class={styles.details}>
      <summary>{t('progress.regionsAsTable')}</summary>
      <div class={styles.scroll}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('progress.regionHead')}</th>
              <th scope="col">{t('progress.medianHead')}</th>
              <th scope="col">{t('progress.rangeHead')}</th>
              <th scope="col">{t('progress.entriesHead')}</th>
            </tr>
          </thead>
          <tbody>
            {REGIONS.map((region) => {
              const { figure, count } = figures[region];
              return (
                <tr key={region}>
                  <th scope="row">{REGION_NAMES[region]}</th>
                  <td>{figure === null ? t('progress.tooFew') : formatNumber(figure.median)}</td>
                  <td>{figure === null ? '–' : t('progress.lowToHigh', figure.lowest, figure.highest)}</td>
                  <td>{formatNumber(count)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
