import { useEffect, useState } from 'preact/hooks';
import type { EpochMs } from '@/utils/domain/time/units';

/** The time, once a second while the page can be seen. */
export function useNow(): EpochMs {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = (): void => {
      if (document.visibilityState === 'visible') setNow(Date.now());
    };
    const timer = setInterval(tick, 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
