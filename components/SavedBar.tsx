import { useEffect } from 'preact/hooks';
import styles from './SavedBar.module.css';
import { UndoBar } from './UndoBar';
import type { Saved } from './use-saving';

/**
 * What the page last saved, floating at its foot so that it is seen from anywhere on a long page. It stands at the end of
 * the page, so the keys that undo elsewhere (Ctrl or Cmd with Z) take it back too, but for while somebody types.
 */
export function SavedBar({ said, undo }: Saved) {
  useEffect(() => {
    if (undo === null) return;
    const follow = (event: KeyboardEvent): void => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'z';
      if (!isUndo || isTyped(event.target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', follow);
    return () => removeEventListener('keydown', follow);
  }, [undo]);

  return (
    <div class={styles.bar} data-shown={said !== ''}>
      <UndoBar said={said} onUndo={undo} />
    </div>
  );
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}
