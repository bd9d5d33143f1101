// `npm run check`: types, lint, fences, unused code. Tells of all that fail, not only of the first.
import { CHECKS, type Step, take } from './machine/steps.ts';

const fences: Step = {
  name: 'fences',
  command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', 'unit', 'tests/fences.test.ts'],
};
const failed = [...CHECKS, fences].filter((step) => !take(step));
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
