// Fails when a page or the worker of the build has grown past its limit.
import { measureSizes } from './sizes.ts';
import { tableOf } from './table.ts';

const rows = measureSizes();
console.log(tableOf(rows));
const over = rows.filter(({ isWithinLimit }) => !isWithinLimit);
for (const { what, measured } of over) console.error(`Over its limit: ${what}, ${measured}.`);
process.exitCode = over.length > 0 ? 1 : 0;
