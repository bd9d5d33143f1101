import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OUTPUT } from '../machine/steps.ts';
import type { Row } from './table.ts';

const BUILD = join(OUTPUT, 'chrome-mv3');

/** Gzipped size of what each page and the worker load before anything can be clicked, in bytes. */
export function measureSizes(): readonly Row[] {
  return [
    rowOf('worker script, gzipped', bytesOf(['background.js']), 20_000),
    rowOf('popup script, gzipped', bytesOf(scriptsOf('popup.html')), 30_000),
    rowOf('break script with all poses, gzipped', bytesOf(scriptsOf('break.html')), 45_000),
    rowOf('options script, gzipped', bytesOf(scriptsOf('options.html')), 45_000),
    rowOf('progress script, gzipped', bytesOf(scriptsOf('progress.html')), 90_000),
  ];
}

function rowOf(what: string, bytes: number, budget: number): Row {
  return { what, measured: `${bytes} B`, budget: `at most ${budget} B`, isKept: bytes <= budget };
}

/** The module a page names and all that it imports without being asked to later. */
function scriptsOf(page: string): readonly string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const found = new Set<string>();
  const waiting = [...html.matchAll(/<script[^>]+src="\/?([^"]+\.js)"/g)].map(([, path]) => path ?? '');
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(BUILD, path), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
      waiting.push(join(dirname(path), imported ?? ''));
    }
  }
  return [...found];
}

function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length, 0);
}
