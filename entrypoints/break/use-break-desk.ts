import { useLayoutEffect, useState } from 'preact/hooks';
import type { BreakDesk } from './break-view';
import { desk, watchDesk } from './desk';

/** The break desk of this page; the component is drawn again whenever there is something else to see. */
export function useBreakDesk(): BreakDesk {
  const [, redraw] = useState(0);
  useLayoutEffect(() => watchDesk(() => redraw((count) => count + 1)), []);
  return desk;
}
