import { useEffect, useState } from 'preact/hooks';

const CALM = 200; // ms without a change; words that changed with every frame of a drag could not be read

/** The value once it has stopped changing for a moment; before that, the one that last did. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const wait = setTimeout(() => setSettled(value), CALM);
    return () => clearTimeout(wait);
  }, [value]);
  return settled;
}
