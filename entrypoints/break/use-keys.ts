import { useEffect, useRef } from 'preact/hooks';
import { DIRECTION } from '@/utils/i18n/t';

/** What the keys of the break page do. */
export interface Keys {
  readonly onSpace: () => void;
  /** The arrow the way the text runs. */
  readonly onForth: () => void;
  readonly onBack: () => void;
  readonly onEscape: () => void;
}

const [FORTH, BACK] =
  DIRECTION === 'rtl' ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowRight', 'ArrowLeft'] as const);
const SETTLING = 1500; // ms: whoever was typing when the page opened by itself has not meant it

/** Listens to the keys, wherever on the page the focus is, except where a control needs them itself. */
export function useKeys(keys: Keys): void {
  // What a key does is looked up when it is pressed: two quick presses may come before the page was drawn again.
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    let byPointer = false;
    const point = (): void => {
      byPointer = true;
    };
    function press(event: KeyboardEvent): void {
      if (event.key === 'Tab') byPointer = false;
      if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || performance.now() < SETTLING) return;
      const { onSpace, onForth, onBack, onEscape } = latest.current;
      const action = { ' ': onSpace, [FORTH]: onForth, [BACK]: onBack, Escape: onEscape }[event.key];
      if (action === undefined || needsKey(event.target, event.key, byPointer)) return;
      event.preventDefault();
      action();
    }
    document.addEventListener('keydown', press);
    document.addEventListener('pointerdown', point);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('pointerdown', point);
    };
  }, []);
}

/** A control that was reached by Tab keeps its keys; one that was clicked has had its press. */
function needsKey(target: EventTarget | null, key: string, byPointer: boolean): boolean {
  if (!(target instanceof HTMLElement) || key === 'Escape') return false;
  if (target.matches('input, select, textarea')) return true;
  return key === ' ' && !byPointer && target.matches('button, summary');
}
