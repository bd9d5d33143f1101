import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Import } from './rooms';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SOURCES = ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'utils/**/*.{ts,tsx}'];
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const NAMED = /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g;
const BARE = /(?<![.'\w])import\s*\(?\s*['"]([^'"]+)['"]/g;
const OF_TYPES = /^(?:import|export)\s+type\b/;

/** Every source file, as paths from the root with forward slashes. */
export function sourceFiles(): readonly string[] {
  return globSync(SOURCES, { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Every import in the sources, of code and of styles; those that only bring types count as well. */
export function sourceImports(): readonly Import[] {
  return sourceFiles().flatMap((path) => importsOf(path, readFileSync(posix.join(ROOT, path), 'utf8')));
}

/** The imports of one file's text. */
export function importsOf(path: string, text: string): readonly Import[] {
  const code = text.replace(COMMENTS, '');
  return [NAMED, BARE]
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map(([statement, name = '']) => ({ ...resolve(path, name), isOfTypes: OF_TYPES.test(statement) }));
}

function resolve(from: string, name: string): Omit<Import, 'isOfTypes'> {
  if (name.startsWith('@/')) return { from, to: name.slice(2), isPackage: false };
  if (name.startsWith('.')) return { from, to: posix.join(posix.dirname(from), name), isPackage: false };
  return { from, to: name, isPackage: true };
}

/** The first circle of files that import each other's code, in order; null when there is none. */
export function findCycle(imports: readonly Import[]): readonly string[] | null {
  const targets = Map.groupBy(
    imports.filter(({ isPackage, isOfTypes }) => !isPackage && !isOfTypes),
    ({ from }) => withoutExtension(from),
  );
  const finished = new Set<string>();
  function walk(path: string, way: readonly string[]): readonly string[] | null {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (finished.has(path)) return null;
    for (const { to } of targets.get(path) ?? []) {
      const cycle = walk(withoutExtension(to), [...way, path]);
      if (cycle !== null) return cycle;
    }
    finished.add(path);
    return null;
  }
  for (const path of targets.keys()) {
    const cycle = walk(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

function withoutExtension(path: string): string {
  return path.replace(/\.tsx?$/, '');
}
