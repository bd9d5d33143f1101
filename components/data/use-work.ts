import { useRef, useState } from 'preact/hooks';
import type { Result } from '@/utils/domain/result';

/** How a piece of work is followed and stopped. */
export interface Following {
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Why work gave nothing: a whole sentence, and whether the person wanted it so. */
export interface Failed {
  readonly type: string;
  readonly message: string;
}

/** Work that takes long enough to be looked at. */
export interface Shown {
  /** What is being done, such as `Exporting everything`. */
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
}

/** Work as a part of the page shows it. */
export interface Work {
  /** Null while nothing runs, and for the first moment of what is over in an instant. */
  readonly shown: Shown | null;
  /** How the last piece of work ended, as a whole sentence; empty before, and while it failed. */
  readonly said: string;
  /** Why the last piece of work failed. */
  readonly error: string | null;
  /** Does one piece of work; null when it failed, was cancelled, or another one is not done yet. `say` words its end. */
  run<Value>(
    name: string,
    work: (following: Following) => Promise<Result<Value, Failed>>,
    say: (value: Value) => string,
  ): Promise<Value | null>;
  cancel(): void;
  /** Says how something ended that was no work, or nothing. */
  say(said: string): void;
  /** Says why something failed, or that it does not any more. */
  fail(error: string | null): void;
}

const SOON = 300; // ms; a bar that only flashes tells nobody anything

/** One piece of work at a time, with its progress, its end and the way to stop it. */
export function useWork(): Work {
  const [shown, setShown] = useState<Shown | null>(null);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);

  function say(sentence: string): void {
    setSaid(sentence);
    setError(null);
  }

  function fail(sentence: string | null): void {
    setSaid('');
    setError(sentence);
  }

  const run: Work['run'] = async (name, work, words) => {
    if (running.current !== null) return null;
    const stop = new AbortController();
    running.current = stop;
    fail(null);
    let share = 0;
    const show = (): void => setShown({ name, share });
    let timer: ReturnType<typeof setTimeout> | null = setTimeout(() => {
      timer = null;
      show();
    }, SOON);
    const onProgress = (now: number): void => {
      share = now;
      if (timer === null) show();
    };
    const result = await work({ onProgress, signal: stop.signal }).finally(() => {
      if (timer !== null) clearTimeout(timer);
      running.current = null;
      setShown(null);
    });
    if (result.ok) say(words(result.value));
    else if (result.error.type === 'cancelled') say(result.error.message);
    else fail(result.error.message);
    return result.ok ? result.value : null;
  };

  return { shown, said, error, run, cancel: () => running.current?.abort(), say, fail };
}
