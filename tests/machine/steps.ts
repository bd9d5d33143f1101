import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the builds are; elsewhere when somebody else is building here at the same time. */
export const OUTPUT = process.env.UNKNOT_OUTPUT ?? join(ROOT, '.output');

/** One command of the project's own tools. */
export interface Step {
  readonly name: string;
  /** Program and arguments; the program is found in node_modules first. */
  readonly command: readonly [string, ...string[]];
}

/** Types, lint, fences and unused code. */
export const CHECKS: readonly Step[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'types of the domain, without a browser', command: ['tsc', '-p', 'utils/domain'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: ['knip'] },
];

export const BUILDS: readonly Step[] = [
  { name: 'build for Chromium', command: ['wxt', 'build', '-b', 'chrome', '--mv3'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
];

/** Runs a step in the terminal, with its heading and its duration; true when it succeeded. */
export function take({ name, command: [program, ...given] }: Step): boolean {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const bin = join(ROOT, 'node_modules', '.bin');
  const { status, error } = spawnSync(program, given, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32', // .cmd files need one
    env: { ...process.env, PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` },
  });
  if (error) console.error(error.message);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`-- ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}
