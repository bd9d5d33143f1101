import { Button } from '../Button';
import styles from './data.module.css';
import { formatSize } from './data-words';
import { useWork } from './use-work';
import { WorkLine } from './WorkLine';

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
  const work = useWork();

  async function ask(): Promise<void> {
    work.say((await onAsk()) ? 'The browser promised to keep it.' : REFUSED);
  }

  return (
    <section class={styles.part} aria-labelledby="data-kept">
      <h3 id="data-kept" class={styles.name}>
        How it is kept here
      </h3>
      <p class={styles.text}>
        {used !== null && `Unknot uses ${formatSize(used)}. `}
        {isKept ? KEPT : NOT_KEPT}
      </p>
      {!isKept && (
        <div>
          <Button onClick={() => void ask()}>Ask the browser to keep it</Button>
        </div>
      )}
      <WorkLine work={work} />
    </section>
  );
}

const KEPT = 'Your browser has promised to keep it until you erase it here or remove Unknot.';

// Chrome says that it spares extensions which ask for room, as Unknot does (developer.chrome.com, Storage and cookies, "Persistence").
const NOT_KEPT =
  'Your browser has made no promise to keep it. It seldom clears what an extension stored, and only when the disk is full; a copy elsewhere covers that.';
const REFUSED = 'It made no promise this time. Nothing was changed. Many browsers only make one after long use.';
