import type { PainPeriods } from '@/utils/domain/progress/summary-periods';
import { periodName, stretchWords } from '@/utils/domain/progress/summary-text';
import { StretchCells } from './StretchCells';
import { SHEET_WORDS } from './sheet-words';

interface Props {
  readonly pain: PainPeriods;
}

const STEP_NAMES = { week: 'Seven days', month: 'Month', quarter: 'Quarter', year: 'Year' } as const;

/** Pain over the whole span, and week by week or in longer steps. */
export function PainPart({ pain }: Props) {
  return (
    <>
      <p>Whole time: {stretchWords(pain.whole, SHEET_WORDS)}</p>
      {pain.whole.have > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{STEP_NAMES[pain.by]}</th>
              <th scope="col">Median</th>
              <th scope="col">Range</th>
              <th scope="col">Days</th>
            </tr>
          </thead>
          <tbody>
            {pain.rows.map((row) => (
              <tr key={row.first}>
                <th scope="row">{periodName(row, pain.by, SHEET_WORDS)}</th>
                <StretchCells stretch={row} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {pain.isCut && <p>Earlier years are left out.</p>}
    </>
  );
}
