import { Button } from './Button';
import styles from './UndoBar.module.css';

interface Props {
  /** What happened, such as "Saved 14:02"; empty while there is nothing to say. */
  readonly said: string;
  /** Takes it back; null when it cannot be. */
  readonly onUndo: (() => void) | null;
}

/** Says that something was saved, to eyes and screen readers alike, and offers to take it back. Always in the page, so that it is announced. */
export function UndoBar({ said, onUndo }: Props) {
  return (
    <div class={styles.bar}>
      <span role="status">{said}</span>
      {said !== '' && onUndo !== null && (
        <Button variant="plain" onClick={onUndo}>
          Undo
        </Button>
      )}
    </div>
  );
}
