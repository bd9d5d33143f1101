import { useEffect, useState } from 'preact/hooks';
import { systemNow } from '@/utils/app/clock';
import { tellWorker } from '@/utils/browser/messages';
import { app } from './app';
import { createBreakDesk } from './break-desk';
import type { BreakDesk } from './break-view';

const BEAT = 5000; // ms between two signs of life

/** The break desk of this page: follows what others write, does what the address says, and tells the worker when it goes. */
export function useBreakDesk(): BreakDesk {
  const [, redraw] = useState(0);
  const [desk] = useState(() => createBreakDesk(app, systemNow, newSeed, () => redraw((count) => count + 1)));
  useEffect(() => {
    async function follow(): Promise<void> {
      if (location.hash === '') return;
      const { parseErrand } = await import('./errand');
      const errand = parseErrand(location.hash);
      if (errand === null) return;
      history.replaceState(null, '', location.pathname); // loading the page again does not begin again
      void desk.run(errand);
    }
    function goAway(): void {
      const view = desk.view();
      if (view.type === 'asking' || view.type === 'taking') tellWorker({ type: 'left', prompt: view.prompt.id });
    }
    void desk.refresh().then(follow);
    const stop = app.watch(() => void desk.refresh());
    const timer = setInterval(() => void desk.beat(), BEAT);
    addEventListener('hashchange', follow);
    addEventListener('pagehide', goAway);
    return () => {
      stop();
      clearInterval(timer);
      removeEventListener('hashchange', follow);
      removeEventListener('pagehide', goAway);
    };
  }, [desk]);
  return desk;
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
