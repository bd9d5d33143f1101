import { REGIONS } from '@/utils/domain/pain/entry';
import type { RegionFigures } from '@/utils/domain/progress/regions';
import { REGION_NAMES } from '../../words';
import { formatNumber } from '../now/now-words';
import styles from './RegionTable.module.css';

interface Props {
  readonly figures: RegionFigures;
}

/** The same figures as a table, to be opened. */
export function RegionTable({ figures }: Props) {
  return (
    <details class={styles.details}>
      <summary>All regions as a table</summary>
      <div class={styles.scroll}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">Region</th>
              <th scope="col">Median</th>
              <th scope="col">Range</th>
              <th scope="col">Entries</th>
            </tr>
          </thead>
          <tbody>
            {REGIONS.map((region) => {
              const { figure, count } = figures[region];
              return (
                <tr key={region}>
                  <th scope="row">{REGION_NAMES[region]}</th>
                  <td>{figure === null ? 'too few' : formatNumber(figure.median)}</td>
                  <td>{figure === null ? '–' : `${figure.lowest}–${figure.highest}`}</td>
                  <td>{count}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
