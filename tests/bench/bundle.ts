import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../machine/steps.ts';

/** Bundles one of the project's modules, as the product's own build would, into a single script. */
export async function bundle(entry: string, folder: string, name: string): Promise<string> {
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
      lib: { entry: join(ROOT, entry), formats: ['es'], fileName: () => name },
    },
  });
  return join(folder, name);
}
