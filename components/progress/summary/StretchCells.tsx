import type { PainStretch } from '@/utils/domain/progress/trend';
import styles from './SummarySheet.module.css';
import { SHEET_WORDS } from './sheet-words';

interface Props {
  readonly stretch: PainStretch;
}

/** Median, range and count of one row; where there are too few, that instead of the first two. */
export function StretchCells({ stretch: { figure, have, need } }: Props) {
  const { number } = SHEET_WORDS;
  if (figure === null) {
    return (
      <>
        <td colSpan={2} class={styles.few}>
          {have === 0 ? 'no entries' : `not enough (${number(have)} of ${number(need)})`}
        </td>
        <td>{number(have)}</td>
      </>
    );
  }
  return (
    <>
      <td class={styles.median}>{number(figure.median)}</td>
      <td>
        {number(figure.lowest)}–{number(figure.highest)}
      </td>
      <td>{number(figure.count)}</td>
    </>
  );
}
