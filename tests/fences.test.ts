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
  ['plugin', 'utils/domain/now-later.ts', 'export const a = Date.now;'],
  ['plugin', 'utils/domain/now-apart.ts', 'const { now } = Date;\nexport const a = now();'],
  ['plugin', 'utils/domain/now-global.ts', 'export const a = globalThis.Date.now();'],
  ['plugin', 'utils/domain/date.ts', 'export const a = new Date();'],
  ['plugin', 'utils/domain/date-bare.ts', 'export const a = new Date;'],
  ['plugin', 'utils/domain/date-called.ts', 'export const a = Date();'],
  ['plugin', 'utils/domain/temporal.ts', 'export const a = Temporal.Now.instant();'],
  ['plugin', 'utils/domain/temporal-key.ts', "const key = 'Now';\nexport const a = Temporal[key];"],
  ['plugin', 'utils/domain/temporal-apart.ts', 'const { Now } = Temporal;\nexport const a = Now.instant();'],
  ['plugin', 'utils/domain/random.ts', 'export const a = Math.random();'],
  ['plugin', 'utils/domain/random-apart.ts', 'const { random } = Math;\nexport const a = random();'],
  ['plugin', 'utils/domain/async.ts', 'export async function a() {}'],
  ['plugin', 'utils/domain/async-typed.ts', 'export async function a(b: number): Promise<number> { return b; }'],
  ['plugin', 'utils/domain/async-method.ts', 'export const a = { async b() { return 1; } };'],
  ['plugin', 'utils/domain/async-generator.ts', 'export const a = { b: async function* () { yield 1; } };'],
  ['plugin', 'utils/domain/arrow.ts', 'export const a = async () => 1;'],
  ['plugin', 'utils/domain/arrow-typed.ts', 'export const a = async (b: number) => { return b; };'],
  ['plugin', 'utils/domain/promise.ts', 'export const a = (b: Promise<number>) => b.then((c) => c);'],
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

const CALCULATES = `/** An async word. */
export const day = Date.UTC(2024, 0, 1);
export const most = Math.max(1, 2);
export const noon = Temporal.PlainTime.from('12:00');
export const asynchronous = (asyncs: number) => asyncs;
`;

describe('the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-fences-'));
  const found = new Map<string, string[]>();

  beforeAll(() => {
    const { vcs: _, ...config } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    write('biome.json', JSON.stringify(config));
    cpSync(join(ROOT, 'tests/fences'), join(folder, 'tests/fences'), { recursive: true });
    for (const [, path, text] of BROKEN) write(path, text);
    write('utils/domain/calculates.ts', CALCULATES);
    for (const { category, location } of lint()) {
      const path = location.path.replaceAll('\\', '/');
      found.set(path, [...(found.get(path) ?? []), category]);
    }
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(BROKEN)('objects by %s to %s', (rule, path) => {
    expect(found.get(path)).toContainEqual(expect.stringMatching(new RegExp(`(^|/)${rule}$`)));
  });

  it('lets the domain calculate with times that it was told', () => {
    expect(found.get('utils/domain/calculates.ts')).toBeUndefined();
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

const OUT_OF_REACH: readonly (readonly [what: string, text: string])[] = [
  ['document', 'export const a = document.title;'],
  ['window', 'export const a = window;'],
  ['crypto', 'export const a = crypto.randomUUID();'],
  ['setTimeout', 'setTimeout(() => 1, 1);\nexport {};'],
  ['indexedDB', "export const a = indexedDB.open('a');"],
  ['fetch', "export const a = fetch('/');"],
  ['process', 'export const a = process.env;'],
  ['console', "console.log('a');\nexport {};"],
];

describe('the compiler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unknot-types-'));
  let told = '';

  beforeAll(() => {
    const extended = join(ROOT, 'utils/domain/tsconfig.json');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: extended, include: ['*.ts'] }));
    writeFileSync(join(folder, 'calculates.ts'), CALCULATES);
    for (const [what, text] of OUT_OF_REACH) writeFileSync(join(folder, `${what}.ts`), text);
    told = compile();
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(OUT_OF_REACH)('knows no %s in the domain', (what) => {
    expect(told).toMatch(new RegExp(`^${what}\\.ts.*Cannot find name '${what}'`, 'm'));
  });

  it('knows what the domain calculates with', () => {
    expect(told).not.toContain('calculates.ts');
  });

  function compile(): string {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    try {
      execFileSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { cwd: folder, stdio: 'pipe' });
    } catch (failure) {
      return String((failure as { stdout: Buffer }).stdout);
    }
    throw new Error('The compiler found nothing to object to.');
  }
});
