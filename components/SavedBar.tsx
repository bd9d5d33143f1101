import styles from './SavedBar.module.css';
import { UndoBar } from './UndoBar';
import type { Saved } from './use-saving';

/** What the page last saved, floating at its foot so that it is seen from anywhere on a long page. */
export function SavedBar({ said, undo }: Saved) {
  return (
    <div class={styles.bar} data-shown={said !== ''}>
      <UndoBar said={said} onUndo={undo} />
    </div>
  );
}
