import type { PainPeriods } from '@/utils/domain/progress/summary-periods';
import { periodName, stretchWords } from '@/utils/domain/progress/summary-text';
import { t } from '@/utils/i18n/t';
import { StretchCells } from './StretchCells';
import { SHEET_WORDS } from './sheet-words';

interface Props {
  readonly pain: PainPeriods;
}

const STEP_NAMES = {
  week: t('progress.sevenDaysHead'),
  month: t('progress.monthHead'),
  quarter: t('progress.quarterHead'),
  year: t('progress.yearHead'),
} as const;

/** Pain over the whole span, and week by week or in longer steps. */
export function PainPart({ pain }: Props) {
  return (
    <>
      <p>{t('progress.wholeTime', stretchWords(pain.whole))}</p>
      {pain.whole.have > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{STEP_NAMES[pain.by]}</th>
              <th scope="col">{t('progress.medianHead')}</th>
              <th scope="col">{t('progress.rangeHead')}</th>
              <th scope="col">{t('progress.daysHead')}</th>
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
      {pain.isCut && <p>{t('progress.earlierYearsLeftOut')}</p>}
    </>
  );
}
