import { useRef } from 'preact/hooks';
import { t } from '@/utils/i18n/t';
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
  const status = useRef<HTMLSpanElement>(null);

  function takeBack(): void {
    status.current?.focus(); // the button goes, and the place in the page must not go with it
    onUndo?.();
  }

  return (
    <div class={styles.bar}>
      <span ref={status} role="status" tabIndex={-1}>
        {said}
      </span>
      {said !== '' && onUndo !== null && (
        <Button variant="plain" onClick={takeBack}>
          {t('common.undo')}
        </Button>
      )}
    </div>
  );
}
