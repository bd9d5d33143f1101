// `npm run bench`: sizes and speeds beside their budgets. Builds first, so that what is measured is what is here.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import '../support/speak.ts'; // the rules name texts
import { BUILDS, OUTPUT, take } from '../machine/steps.ts';
import { measureAdvance } from './advance.ts';
import { measureBreak } from './break.ts';
import { measureCommit } from './commit.ts';
import { measureDay } from './day.ts';
import { measureExchange } from './exchange.ts';
import { measureMemory } from './memory.ts';
import { measurePopup } from './popup.ts';
import { measureProgress } from './progress.ts';
import { measureSizes } from './sizes.ts';
import { measureSleep } from './sleep.ts';
import { tableOf } from './table.ts';

if (!BUILDS.slice(0, 1).every(take)) process.exit(1);
const folder = join(OUTPUT, 'bench');
await mkdir(folder, { recursive: true });
const rows = [
  ...measureSizes(),
  await measureAdvance(folder),
  ...(await measureDay(folder)),
  ...(await measurePopup()),
  ...(await measureBreak()),
  ...(await measureProgress()),
  ...(await measureExchange()),
  await measureCommit(),
  ...(await measureMemory()),
  await measureSleep(),
];
console.log(`\n${tableOf(rows)}`);
console.log(`\n${rows.filter(({ isKept }) => isKept).length} of ${rows.length} budgets kept.`);
