import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './wait.ts';

/** Waits for a whole file of such a name; gives its path. While Chromium still writes, an empty one holds the name. */
export function awaitFile(folder: string, name: RegExp): Promise<string> {
  return until(`a file like ${name}`, async () => {
    const found = (await readdir(folder)).find((file) => name.test(file));
    if (found === undefined) return null;
    const path = join(folder, found);
    return (await stat(path)).size > 0 && path;
  });
}
