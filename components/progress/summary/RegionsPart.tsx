import type { Summary } from '@/utils/domain/progress/summary';
import type { Span } from '@/utils/domain/progress/summary-spans';
import { t } from '@/utils/i18n/t';
import { StretchCells } from './StretchCells';
import { SHEET_WORDS } from './sheet-words';

interface Props {
  readonly regions: NonNullable<Summary['regions']>;
  readonly span: Span;
}

/** The areas that had a score of their own. */
export function RegionsPart({ regions: { since, rows }, span }: Props) {
  if (rows.length === 0) return <p>{t('progress.nothingNoted')}</p>;
  return (
    <>
      {since !== span.first && <p>{t('progress.sinceDay', SHEET_WORDS.date(since))}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{t('progress.areaHead')}</th>
            <th scope="col">{t('progress.medianHead')}</th>
            <th scope="col">{t('progress.rangeHead')}</th>
            <th scope="col">{t('progress.entriesHead')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.region}>
              <th scope="row">{SHEET_WORDS.region(row.region)}</th>
              <StretchCells stretch={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
