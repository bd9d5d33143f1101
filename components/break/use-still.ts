import { useEffect, useState } from 'preact/hooks';

const QUESTION = '(prefers-reduced-motion: reduce)';

/** Whether the person wants nothing to move. */
export function useStill(): boolean {
  const [isStill, setStill] = useState(() => matchMedia(QUESTION).matches);
  useEffect(() => {
    const list = matchMedia(QUESTION);
    const follow = (): void => setStill(list.matches);
    list.addEventListener('change', follow);
    return () => list.removeEventListener('change', follow);
  }, []);
  return isStill;
}
