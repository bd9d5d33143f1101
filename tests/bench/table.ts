/** One line of the table: what was measured, and what it is held against. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly isKept: boolean;
}

/** The middle of some figures; of an even count the upper of the two. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('There is no middle of nothing.');
  return middle;
}

/** The rows as a table in plain text. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['what', 'measured', 'budget', ''],
    ...rows.map(({ what, measured, budget, isKept }) => [what, measured, budget, isKept ? 'kept' : 'MISSED']),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What ours took beside what the floor took in the same run, both in ms. */
export function ratio(what: string, ours: number, theirs: number, most: number): Row {
  const times = ours / theirs;
  return {
    what,
    measured: `${ours.toFixed(0)} ms / ${theirs.toFixed(0)} ms = ${times.toFixed(2)}`,
    budget: `at most ${most}`,
    isKept: times <= most,
  };
}
