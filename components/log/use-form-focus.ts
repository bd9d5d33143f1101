import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the focus on what is chosen first in a form that was opened, else on its first control; back to what opened it once it is closed. */
export function useFormFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);

  // At once, so that the focus is never nowhere in between: a key pressed then would go astray.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  // After the drawing, so that the key which opened the form is not taken for one pressed in it.
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input:checked, select, textarea');
    (first ?? form.current?.querySelector<HTMLElement>('input'))?.focus();
  }, []);

  return form;
}
