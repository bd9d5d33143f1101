import { useEffect, useState } from 'preact/hooks';
import type { EpochMs } from '@/utils/domain/time/units';

/** The time, four times a second for the words while a break runs, once a second otherwise; in a hidden page only when something is to be heard. */
export function useBreakClock(isRunning: boolean, isHeard: boolean): EpochMs {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = (): void => {
      if (document.visibilityState === 'visible' || (isRunning && isHeard)) setNow(Date.now());
    };
    tick();
    const timer = setInterval(tick, isRunning ? 250 : 1000);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [isRunning, isHeard]);
  return now;
}
