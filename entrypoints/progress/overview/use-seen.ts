import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const AHEAD = '200px'; // fetched a little before it comes into view, so that a slow scroll never meets a blank

/** Whether an element has come into view, or near it, since it was first drawn. Put `ref` on the element. */
export function useSeen(): { readonly ref: RefObject<HTMLDivElement | null>; readonly isSeen: boolean } {
  const ref = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || ref.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: `${AHEAD} 0px` },
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, [isSeen]);
  return { ref, isSeen };
}
