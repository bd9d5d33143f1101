// `npm run soak`: what may go wrong, many times over, as a table. `-- --seed 7` repeats a run, `-- --only kill,quota`
// picks rows by their names. Ends with 1 when any row has a fault.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chance } from '../../utils/domain/exercises/chance.ts';
import { bundle, scriptOf } from '../machine/bundle.ts';
import { BUILDS, OUTPUT, take } from '../machine/steps.ts';
import '../support/speak.ts'; // the rules name texts
import { clock } from './clock.ts';
import { corrupt } from './corrupt.ts';
import { kill } from './kill.ts';
import { notices } from './notices.ts';
import { quota } from './quota.ts';
import { sequences } from './sequences.ts';
import { suspend } from './suspend.ts';
import { type Row, tableOf } from './table.ts';
import type { Soak, Trial } from './trial.ts';
import { update } from './update.ts';
import { windows } from './windows.ts';
import { worker } from './worker.ts';

const TRIALS: readonly Trial[] = [sequences, worker, kill, quota, corrupt, windows, update, clock, notices, suspend];

const { values } = parseArgs({
  options: { seed: { type: 'string' }, only: { type: 'string' }, built: { type: 'boolean' } },
});
const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
const names = values.only?.split(',') ?? TRIALS.map(({ name }) => name);
const unknown = names.filter((name) => TRIALS.every((trial) => trial.name !== name));
if (!Number.isInteger(seed) || unknown.length > 0) {
  console.error(`--seed takes a whole number, --only some of ${TRIALS.map(({ name }) => name).join(',')}.`);
  process.exit(1);
}
// `--built` takes the build that is there, for somebody who repeats one row.
if (!values.built && !BUILDS.slice(0, 1).every(take)) process.exit(1);

const folder = join(OUTPUT, 'soak');
await mkdir(folder, { recursive: true });
const rules = await import(pathToFileURL(await bundle('tests/soak/rules.ts', folder, 'rules.mjs')).href);
const script = await scriptOf('tests/soak/in-page.ts');

console.log(`\nSeed ${seed}.`);
const rows: Row[] = [];
for (const trial of TRIALS.filter(({ name }) => names.includes(name))) rows.push(await rowOf(trial));
console.log(`\n${tableOf(rows)}`);
const total = rows.reduce((sum, { seconds }) => sum + seconds, 0);
console.log(`\nSeed ${seed}; ${(total / 60).toFixed(1)} minutes. To repeat: npm run soak -- --seed ${seed}`);
process.exit(rows.some(({ faults }) => faults.length > 0) ? 1 : 0);

async function rowOf({ name, what, checked, run }: Trial): Promise<Row> {
  const faults: string[] = [];
  // Each trial has a row of numbers of its own, so that it is the same alone as among the others.
  const next = chance(seed * 100 + TRIALS.findIndex((trial) => trial.name === name));
  const soak: Soak = {
    seed,
    next,
    below: (count) => Math.floor(next() * count),
    rules,
    script,
    fault: (sentence) => {
      faults.push(sentence);
      console.error(`  FAULT in ${name}: ${sentence}`);
    },
  };
  const start = performance.now();
  let times = 0;
  try {
    times = await run(soak);
  } catch (reason) {
    soak.fault(reason instanceof Error ? `${reason.stack}${reason.cause ? ` (${reason.cause})` : ''}` : String(reason));
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`-- ${name}: ${times} times, ${faults.length} faults, ${seconds.toFixed(0)} s`);
  return { what, times, checked, faults, seconds };
}
