import type { Summary } from '@/utils/domain/progress/summary';
import type { Span } from '@/utils/domain/progress/summary-spans';
import { StretchCells } from './StretchCells';
import { SHEET_WORDS } from './sheet-words';

interface Props {
  readonly regions: NonNullable<Summary['regions']>;
  readonly span: Span;
}

/** The areas that had a score of their own. */
export function RegionsPart({ regions: { since, rows }, span }: Props) {
  if (rows.length === 0) return <p>Nothing was noted.</p>;
  return (
    <>
      {since !== span.first && <p>Since {SHEET_WORDS.date(since)}.</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Median</th>
            <th scope="col">Range</th>
            <th scope="col">Entries</th>
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
