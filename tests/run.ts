// `npm test`: everything, in order, stopping at the first thing that fails. The last line counts the tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS, CHECKS, ROOT, type Step, take } from './machine/steps.ts';

const RESULTS = join(ROOT, '.output', 'tests');
const BROWSERS_AT_ONCE = 2; // scenes mostly wait; where time is measured they run alone (vitest.config.ts)

interface Counts {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
}

let passed = 0;
let failed = 0;

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const start = performance.now();
const hasPassed =
  CHECKS.every(take) &&
  runTests('unit') &&
  BUILDS.every(take) &&
  take({ name: 'sizes', command: ['node', 'tests/bench/limits.ts'] }) &&
  take({
    name: "Mozilla's linter",
    command: [
      'web-ext',
      'lint',
      '--source-dir',
      '.output/firefox-mv3',
      '--warnings-as-errors',
      '--no-config-discovery',
    ],
  }) &&
  runTests('chromium', BROWSERS_AT_ONCE) &&
  runTests('chromium-alone') &&
  runTests('firefox');

console.log(
  `\n${hasPassed ? 'Everything passed' : 'Stopped'} after ${Math.round((performance.now() - start) / 1000)} s.`,
);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = hasPassed ? 0 : 1;

/** Runs the tests of one vitest project and adds to the counts. A run that leaves no results has failed, and so has one in which a test did not run. */
function runTests(project: string, workers?: number): boolean {
  const results = join(RESULTS, `${project}.json`);
  const step: Step = {
    name: `tests: ${project}`,
    command: [
      ...(['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', project] as const),
      ...(workers === undefined ? [] : [`--maxWorkers=${workers}`]),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
    ],
  };
  const hasSucceeded = take(step);
  const counts = readCounts(results);
  passed += counts.numPassedTests;
  const lost = counts.numTotalTests - counts.numPassedTests;
  failed += hasSucceeded ? lost : Math.max(1, lost);
  return hasSucceeded && lost === 0;
}

function readCounts(path: string): Counts {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (reason) {
    console.error('No results were written.', reason);
    return { numPassedTests: 0, numTotalTests: 0 };
  }
}
