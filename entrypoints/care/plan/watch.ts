import { MINUTE } from '@/utils/domain/time/units';
import { app } from '../app';

/**
 * Calls back after every write and, while the page can be seen, once a minute: what may be answered opens and closes with
 * the hour. Gives the way to stop.
 */
export function watchWithClock(onChange: () => void): () => void {
  const look = (): void => {
    if (!document.hidden) onChange();
  };
  const stop = app.watch(onChange);
  const timer = setInterval(look, MINUTE);
  document.addEventListener('visibilitychange', look);
  return () => {
    stop();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}
