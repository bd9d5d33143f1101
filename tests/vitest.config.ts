import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root };
const MINUTE = 60_000;

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias: { ...alias, 'wxt/browser': `${root}tests/browser/fake.ts` } },
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**'], testTimeout: MINUTE },
      },
      ...(['chromium', 'firefox'] as const).map((name) => ({
        resolve: { alias },
        test: {
          name,
          include: [`tests/e2e/${name}/**/*.test.ts`],
          // Two real browsers at once would only measure each other.
          fileParallelism: false,
          maxConcurrency: 3, // browsers of tests that say of themselves that they mostly wait
          testTimeout: 4 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      })),
    ],
  },
});
