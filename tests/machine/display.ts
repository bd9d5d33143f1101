import { end, startTelling } from './processes.ts';

/** A screen of its own, that nobody sees. */
export interface Display {
  /** Such as `:7`, for the environment of a program. */
  readonly name: string;
  close(): Promise<void>;
}

/** Starts a virtual screen on a free number. */
export async function openDisplay(): Promise<Display> {
  const given = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
  const { child, line } = await startTelling('Xvfb', given);
  return { name: `:${line}`, close: () => end(child) };
}
