// `npm run simulate`: how often the person's rule suggests a step rightly and wrongly in simulated diaries.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../machine/bundle.ts';
import '../support/speak.ts'; // the rules name texts

const COLUMNS = ['what', 'measured', 'expected'] as const;

const folder = await mkdtemp(join(tmpdir(), 'unknot-simulate-'));
try {
  const path = await bundle('tests/simulate/simulate.ts', folder, 'simulate.mjs');
  const { simulate } = await import(pathToFileURL(path).href);
  const start = performance.now();
  const rows: readonly Record<(typeof COLUMNS)[number], string>[] = simulate();
  const lines = [Object.fromEntries(COLUMNS.map((name) => [name, name])), ...rows];
  const widths = COLUMNS.map((name) => Math.max(...lines.map((line) => line[name]?.length ?? 0)));
  const cells = (line: Record<string, string>) => COLUMNS.map((name, i) => (line[name] ?? '').padEnd(widths[i] ?? 0));
  console.log(`\n${lines.map((line) => cells(line).join('  ').trimEnd()).join('\n')}`);
  console.log(`\nSimulated diaries, not data; took ${((performance.now() - start) / 1000).toFixed(1)} s.`);
} finally {
  await rm(folder, { recursive: true });
}
