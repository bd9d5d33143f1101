import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SyncState } from '@/utils/app/sync-app';
import { door, watchBeside } from '@/utils/browser/beside';
import { app } from './app';
import { beside } from './beside';

const SETTLING = 1000; // ms; browsers take at most 120 writes a minute, and a form may write at every key

/** How the exchange of the plan with other machines stands. Every change of the plan goes out a moment later. */
export function useSync() {
  const [state, setState] = useState<SyncState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const show = useCallback(async (outcome: Awaited<ReturnType<typeof beside.readSync>>): Promise<string | null> => {
    // What could not be sent may have been switched on all the same: the page says what is stored.
    const standing = outcome.ok ? outcome : await beside.readSync();
    if (standing.ok) setState(standing.value);
    const message = outcome.ok ? null : outcome.error.message;
    setFailure(message);
    return message;
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const exchange = async (): Promise<void> => void show(await beside.exchangePlan((await door.read()).shelf));
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void exchange(), SETTLING);
    };
    void exchange();
    const stops = [app.watch(later), watchBeside(later)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [show]);

  return {
    state,
    failure,
    turn: async (isOn: boolean) => show(await beside.setSync(isOn, (await door.read()).shelf)),
    takeBack: async () => show(await beside.takeBack((await door.read()).shelf)),
  };
}
