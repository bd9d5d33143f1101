import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const running = new Set<ChildProcess>();

/** Sees to it that a process that we started does not outlive us, even when we are told to stop half-way. */
export function adopt(child: ChildProcess): ChildProcess {
  if (running.size === 0) {
    process.once('exit', endAll);
    for (const signal of SIGNALS) process.once(signal, leave);
  }
  running.add(child);
  child.once('exit', () => {
    running.delete(child);
    if (running.size > 0) return;
    process.off('exit', endAll);
    for (const signal of SIGNALS) process.off(signal, leave);
  });
  return child;
}

function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

function leave(): void {
  process.exit(1); // and with that, endAll
}

/** Starts a program that writes one line on file descriptor 3 when it is ready; gives the process and that line. */
export async function startTelling(
  program: string,
  given: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ child: ChildProcess; line: string }> {
  const child = adopt(spawn(program, given, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] }));
  const failed = once(child, 'error').then(([reason]) => Promise.reject(reason));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`${program} ended before it was ready.`)));
  const told = once(child.stdio[3] as Readable, 'data').then(([data]) => String(data).trim());
  ended.catch(() => undefined); // it is to end some day; then nobody waits for the line any more
  failed.catch(() => undefined);
  return { child, line: await Promise.race([told, failed, ended]) };
}

/** Ends a process that we started, and waits until it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  const tooSlow = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(tooSlow);
}
