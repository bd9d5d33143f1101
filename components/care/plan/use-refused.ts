import { useState } from 'preact/hooks';

/** Writes that nobody waits for, and why the last of them was not saved. */
export function useRefused() {
  const [refused, setRefused] = useState<string | null>(null);

  function run(writing: Promise<string | null>): void {
    void writing.then(setRefused);
  }

  return { refused, run };
}
