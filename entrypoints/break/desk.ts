import { systemNow } from '@/utils/app/clock';
import { tellWorker } from '@/utils/browser/messages';
import { app } from './app';
import { createBreakDesk } from './break-desk';

const BEAT = 5000; // ms between two signs of life

const listeners = new Set<() => void>();

/** The break desk of this page. */
export const desk = createBreakDesk(app, systemNow, newSeed, () => {
  for (const listener of listeners) listener();
});

/** Calls back whenever there is something else to see; gives the way to stop. */
export function watchDesk(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => void listeners.delete(onChange);
}

/** Does what the address says or reads how things stand, follows what others write, and tells the worker when the page goes. */
export function openDesk(): void {
  void (location.hash === '' ? desk.refresh() : followAddress());
  app.watch(() => void desk.refresh());
  setInterval(() => void desk.beat(), BEAT);
  addEventListener('hashchange', () => void followAddress());
  addEventListener('pagehide', goAway);
}

async function followAddress(): Promise<void> {
  const errand = location.hash;
  history.replaceState(null, '', location.pathname); // loading the page again does not begin again
  await desk.run(errand);
}

function goAway(): void {
  const view = desk.view();
  if (view.type === 'asking' || view.type === 'taking') tellWorker({ type: 'left', prompt: view.prompt.id });
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
