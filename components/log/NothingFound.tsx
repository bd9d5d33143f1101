import { Button } from '../Button';
import { type Found, howFar } from './found-words';
import styles from './NothingFound.module.css';

interface Props {
  readonly found: Found;
  readonly today: string;
  readonly onReadOn: () => void;
  readonly onShowEverything: () => void;
}

/** What stands in place of the list when there is nothing to list, with the ways on. */
export function NothingFound({ found, today, onReadOn, onShowEverything }: Props) {
  if (!found.isNarrowed) {
    return (
      <div class={styles.card}>
        <h2>Nothing is logged yet</h2>
        <p>
          Breaks come here by themselves. A pain score is one tap in the popup of the toolbar icon, or “Add a pain
          entry” above.
        </p>
      </div>
    );
  }
  return (
    <div class={styles.card}>
      <h2>Nothing matches</h2>
      <p>{howFar(found, today)}</p>
      <div class={styles.ways}>
        <Button onClick={onShowEverything}>Show everything</Button>
        {found.hasMore && <Button onClick={onReadOn}>Look further back</Button>}
      </div>
    </div>
  );
}
