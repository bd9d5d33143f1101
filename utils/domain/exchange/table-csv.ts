import Papa from 'papaparse';

/** What a spreadsheet needs to take the text for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

// The library's own pattern lets a formula pass that has a second line; spreadsheets take the wide signs for the plain ones.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** One column of a table: its name and what stands in it. */
export interface Column<Row> {
  readonly name: string;
  /** Empty where the row has none. */
  readonly of: (row: Row) => string | number;
}

/** The first line of a table. */
export function headerLine<Row>(columns: readonly Column<Row>[]): string {
  return linesOf([columns.map(({ name }) => name)]);
}

/** Rows of a table, each with its line end (RFC 4180). A cell that a spreadsheet would take for a formula begins with '. */
export function rowLines<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return linesOf(rows.map((row) => columns.map(({ of }) => of(row))));
}

function linesOf(rows: (string | number)[][]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
