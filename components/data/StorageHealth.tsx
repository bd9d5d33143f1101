import { useState } from 'preact/hooks';
import { Button } from '../Button';
import styles from './data.module.css';
import { formatSize } from './data-words';

/** How the browser keeps the data. */
export interface Storage {
  /** Bytes; null where the browser does not say. */
  readonly used: number | null;
  /** Whether the browser promises not to clear it by itself. */
  readonly isKept: boolean;
}

interface Props {
  readonly storage: Storage;
  /** Asks the browser for its promise; gives whether it made it. */
  readonly onAsk: () => Promise<boolean>;
}

/** How safe the data is where it is. */
export function StorageHealth({ storage: { used, isKept }, onAsk }: Props) {
  const [said, setSaid] = useState('');

  async function ask(): Promise<void> {
    setSaid((await onAsk()) ? 'The browser promised.' : REFUSED);
  }

  return (
    <section class={styles.part} aria-labelledby="data-kept">
      <h3 id="data-kept" class={styles.name}>
        How it is kept here
      </h3>
      <p class={styles.text}>
        {used !== null && `Unknot uses ${formatSize(used)} in this browser. `}
        {isKept ? KEPT : NOT_KEPT}
      </p>
      {!isKept && (
        <div>
          <Button onClick={() => void ask()}>Ask the browser to keep it</Button>
        </div>
      )}
      <p role="status" class={styles.muted}>
        {said}
      </p>
    </section>
  );
}

const KEPT = 'The browser keeps it until you erase it here or remove Unknot.';
const NOT_KEPT =
  'The browser has not promised to keep it: should the disk run full, it may clear it without asking, so a copy elsewhere is worth having.';
const REFUSED =
  'The browser did not promise it this time. Nothing was changed; it may once you have used Unknot for longer.';
