import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root };
const MINUTE = 60_000;
const setupFiles = ['tests/support/speak.ts']; // what the product says, for the tests that ask it for its words

/** Scenes that measure time, use the desktop or set the machine's policies: no other browser may run beside them. */
const ALONE = ['announcements', 'break', 'idle', 'killed', 'morning', 'notifications', 'policy'].map(
  (name) => `tests/e2e/chromium/${name}.test.ts`,
);

const ofBrowser = {
  setupFiles,
  maxConcurrency: 3, // browsers of tests that say of themselves that they mostly wait
  testTimeout: 4 * MINUTE,
  hookTimeout: 2 * MINUTE,
};

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias: { ...alias, 'wxt/browser': `${root}tests/browser/fake.ts` } },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          setupFiles,
          testTimeout: MINUTE,
        },
      },
      {
        resolve: { alias },
        test: { ...ofBrowser, name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'], exclude: ALONE },
      },
      {
        resolve: { alias },
        test: { ...ofBrowser, name: 'chromium-alone', include: ALONE, fileParallelism: false },
      },
      {
        resolve: { alias },
        test: { ...ofBrowser, name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'], fileParallelism: false },
      },
    ],
  },
});
