import { useState } from 'preact/hooks';
import { systemNow } from '@/utils/app/clock';
import { app } from './app';
import { createPainSheet, type PainSheet } from './pain-sheet';

/** The pain sheet of this visit; the component is drawn again whenever it changes. */
export function usePainSheet(): PainSheet {
  const [, redraw] = useState(0);
  const [sheet] = useState(() => createPainSheet(app, systemNow, () => redraw((count) => count + 1)));
  return sheet;
}
