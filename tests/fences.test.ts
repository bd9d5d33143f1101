import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCycle, importsOf, ROOT, sourceFiles, sourceImports } from './fences/imports';
import { objection, roomOf } from './fences/rooms';

describe('the arrows between rooms', () => {
  const imports = sourceImports();

  it('are those of the table, and no others', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(objection).filter((reason) => reason !== null)).toEqual([]);
    const arrows = imports
      .filter(({ isPackage }) => !isPackage)
      .map(({ from, to }) => `${roomOf(from)?.name} -> ${roomOf(to)?.name}`)
      .filter((arrow) => new Set(arrow.split(' -> ')).size === 2);
    const counted = [...Map.groupBy(arrows, (arrow) => arrow)].map(([arrow, all]) => `  ${arrow} (${all.length})`);
    console.log(`Arrows between rooms:\n${counted.sort().join('\n')}`);
  });

  it('lead in no circle', () => {
    expect(findCycle(imports)).toBeNull();
  });

  it('start and end in a room', () => {
    expect(sourceFiles().filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  it.each([
    ['utils/domain/x.ts', "import { a } from '@/utils/store/a';"],
    ['utils/domain/x.ts', "import { openDB } from 'idb';"],
    ['utils/domain/care/x.ts', "import { a } from '../../app/a';"],
    ['utils/store/x.ts', "export { a } from '@/utils/app/a';"],
    ['utils/app/x.ts', "import type { A } from '@/utils/browser/a';"],
    ['utils/browser/x.ts', "import '@/utils/store/a';"],
    ['components/X.tsx', "const a = import('@/utils/app/a');"],
    ['entrypoints/background/x.ts', "import { A } from '@/components/A';"],
    ['entrypoints/popup/x.ts', "import {\n  a,\n} from '@/utils/store/a';"],
    ['entrypoints/popup/x.ts', "import { a } from '../options/a';"],
  ])('a forbidden one in %s is found: %s', (path, text) => {
    expect(importsOf(path, text).map(objection)).toEqual([expect.stringContaining(path)]);
  });

  it('a circle of three files is found', () => {
    const circle = importsOf('a.ts', "import './b';").concat(
      importsOf('b.ts', "import { c } from './c';"),
      importsOf('c.ts', "import { a } from '@/a';"),
    );
    expect(findCycle(circle)).toEqual(['a', 'b', 'c', 'a']);
  });
});

const BROKEN: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['plugin', 'utils/domain/now.ts', 'export const a = Date.now();'],
  ['plugin', 'utils/domain/date.ts', 'export const a = new Date();'],
  ['plugin', 'utils/domain/temporal.ts', 'export const a = Temporal.Now.instant();'],
  ['plugin', 'utils/domain/random.ts', 'export const a = Math.random();'],
  ['plugin', 'utils/domain/async.ts', 'export async function a() {}'],
  ['plugin', 'utils/domain/arrow.ts', 'export const a = async () => 1;'],
  ['plugin', 'utils/domain/wait.ts', 'export const a = await b();'],
  ['noRestrictedImports', 'utils/domain/up.ts', "import '@/utils/store/a';"],
  ['noRestrictedImports', 'utils/domain/npm.ts', "import 'idb';"],
  ['noRestrictedImports', 'utils/store/up.ts', "import '@/utils/app/a';"],
  ['noRestrictedImports', 'utils/browser/side.ts', "import '@/utils/store/a';"],
  ['noRestrictedImports', 'utils/app/side.ts', "import '@/utils/browser/a';"],
  ['noRestrictedImports', 'components/Up.tsx', "import '@/utils/app/a';"],
  ['noRestrictedImports', 'entrypoints/background/side.ts', "import '@/components/A';"],
  ['noRestrictedImports', 'entrypoints/popup/down.ts', "import '@/utils/store/a';"],
  ['noImportCycles', 'utils/app/one.ts', "import { two } from './two';\nexport const one = () => two;"],
  ['noImportCycles', 'utils/app/two.ts', "import { one } from './one';\nexport const two = () => one;"],
  ['noExcessiveLinesPerFile', 'utils/app/long.ts', 'export const a = 1;\n'.repeat(201)],
  ['noDefaultExport', 'utils/app/default.ts', 'export default 1;'],
  ['noBarrelFile', 'utils/app/barrel.ts', "export { one } from './one';"],
];

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-fences-'));
  const found = new Map<string, string[]>();

  beforeAll(() => {
    const { vcs: _, ...config } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    write('biome.json', JSON.stringify(config));
    cpSync(join(ROOT, 'tests/fences'), join(folder, 'tests/fences'), { recursive: true });
    for (const [, path, text] of BROKEN) write(path, text);
    for (const { category, location } of lint()) {
      const path = location.path.replaceAll('\\', '/');
      found.set(path, [...(found.get(path) ?? []), category]);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(BROKEN)('objects by %s to %s', (rule, path) => {
    expect(found.get(path)).toContainEqual(expect.stringMatching(new RegExp(`(^|/)${rule}$`)));
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  function lint(): readonly { category: string; location: { path: string } }[] {
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const given = ['lint', '--reporter=json', '--max-diagnostics=none', 'components', 'entrypoints', 'utils'];
    try {
      execFileSync(process.execPath, [biome, ...given], { cwd: folder, stdio: 'pipe' });
    } catch (failure) {
      return JSON.parse(String((failure as { stdout: Buffer }).stdout)).diagnostics;
    }
    throw new Error('The linter found nothing to object to.');
  }
});
