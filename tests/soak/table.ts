/** One line of the table: what was done to the product, and what came of it. */
export interface Row {
  readonly what: string;
  readonly times: number;
  readonly checked: string;
  readonly faults: readonly string[];
  readonly seconds: number;
}

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['what', 'times', 'checked', 'faults', 'seconds'],
    ...rows.map(({ what, times, checked, faults, seconds }) => [
      what,
      times.toLocaleString('en'),
      checked,
      String(faults.length),
      seconds.toFixed(0),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
