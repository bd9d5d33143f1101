import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { OUTPUT, ROOT } from './steps.ts';

/** Bundles one of the project's modules, as the product's own build would, into a single script; gives its path. */
export async function bundle(
  entry: string,
  folder: string,
  name: string,
  format: 'es' | 'iife' = 'es',
): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'esnext',
      lib: { entry: join(ROOT, entry), formats: [format], name: 'bundled', fileName: () => name },
    },
  });
  return join(folder, name);
}

/** The text of a script that a driver can run in a page: one of the project's modules with all that it imports. */
export async function scriptOf(entry: string): Promise<string> {
  const name = `${entry.replaceAll(/\W/g, '-')}.js`;
  return readFile(await bundle(entry, join(OUTPUT, 'scripts'), name, 'iife'), 'utf8');
}
