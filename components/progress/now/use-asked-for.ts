import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Whether a part that is hidden was asked for once. */
export interface AskedFor {
  /** Whether the part is to stay covered. */
  readonly isCovered: boolean;
  /** Uncovers it until the page is loaded again or hiding is switched; the focus goes to the heading. */
  readonly show: () => void;
  /** To be put on the part's heading, which needs `tabIndex` -1: the button that had the focus is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Keeps a part covered while the person hides pain scores, until they ask for it. */
export function useAskedFor(isHidden: boolean): AskedFor {
  const [isAskedFor, setAskedFor] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => setAskedFor(false), [isHidden]);
  const show = (): void => {
    setAskedFor(true);
    heading.current?.focus();
  };
  return { isCovered: isHidden && !isAskedFor, show, heading };
}
