import { useEffect, useState } from 'preact/hooks';
import type { Result } from '@/utils/domain/result';

type Reading<Value> = Result<Value, { readonly message: string }>;

/** What was read last: nothing yet, the value, or why it could not be read. */
export interface Live<Value> {
  readonly value: Value | null;
  readonly failure: string | null;
}

/** Reads now and after every change, for as long as the component lives. A failed reading keeps the value before it. */
export function useLive<Value>(
  read: () => Promise<Reading<Value>>,
  watch: (onChange: () => void) => () => void,
): Live<Value> {
  const [live, setLive] = useState<Live<Value>>({ value: null, failure: null });
  useEffect(() => {
    let isOver = false;
    let latest = 0;
    const refresh = async (): Promise<void> => {
      const turn = ++latest;
      const reading = await read();
      // An answer that was overtaken by a later question is old news.
      if (isOver || turn !== latest) return;
      setLive((before) =>
        reading.ok ? { value: reading.value, failure: null } : { ...before, failure: reading.error.message },
      );
    };
    void refresh();
    const stop = watch(() => void refresh());
    return () => {
      isOver = true;
      stop();
    };
  }, [read, watch]);
  return live;
}
