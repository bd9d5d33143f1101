// `npm run zip`: makes what is uploaded to the stores, then makes it all again in a fresh folder from nothing but the
// sources zip, and compares. It fails when a byte differs, and says in which file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../machine/steps.ts';
import { readZip, unpack } from './unpack.ts';

const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
const ZIPS = ['chrome', 'firefox', 'sources'].map((what) => `${name}-${version}-${what}.zip`);
const SOURCES = `${name}-${version}-sources.zip`;

const again = await mkdtemp(join(tmpdir(), 'unknot-sources-'));
try {
  zip(ROOT);
  await unpack(await readFile(join(ROOT, '.output', SOURCES)), again);
  await symlink(join(ROOT, 'node_modules'), join(again, 'node_modules'), 'junction');
  zip(again);
  const areSame = await Promise.all(ZIPS.map(compare));
  if (areSame.includes(false)) throw new Error('The two builds differ: nothing of this is to be uploaded.');
  console.log('\nBoth builds are the same, byte for byte; the second was made of the sources zip.');
} finally {
  await rm(again, { recursive: true, force: true });
}

/** Builds and packs for both browsers, and the sources beside. Throws, with what wxt said, when that fails. */
function zip(folder: string): void {
  for (const browser of ['chrome', 'firefox']) {
    console.log(`Packing for ${browser} in ${folder} ...`);
    const wxt = join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'zip', '-b', browser, '--mv3'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`wxt zip failed for ${browser}:\n${stdout}\n${stderr}`);
  }
}

/** Whether both builds of one zip are the same; prints its size and hash, or what differs. */
async function compare(file: string): Promise<boolean> {
  const [first, second] = await Promise.all([
    readFile(join(ROOT, '.output', file)),
    readFile(join(again, '.output', file)),
  ]);
  const hash = createHash('sha256').update(first).digest('hex');
  console.log(`${file}  ${(first.length / 1024).toFixed(0)} kB  sha256 ${hash}`);
  if (first.equals(second)) return true;
  const [ours, theirs] = [readZip(first), readZip(second)];
  const differing = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (path) => ours.get(path)?.equals(theirs.get(path) ?? Buffer.alloc(0)) !== true,
  );
  console.error(`  differs in: ${differing.join(', ') || 'the order or the heads of its files'}`);
  return false;
}
