import { t } from '@/utils/i18n/t';
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
    work.say((await onAsk()) ? t('data.promisedToKeep') : REFUSED);
  }

  return (
    <section class={styles.part} aria-labelledby="data-kept">
      <h3 id="data-kept" class={styles.name}>
        {t('data.storageTitle')}
      </h3>
      <p class={styles.text}>
        {used !== null && <>{t('data.storageUsed', formatSize(used))} </>}
        {isKept ? KEPT : NOT_KEPT}
      </p>
      {!isKept && (
        <div>
          <Button onClick={() => void ask()}>{t('data.askToKeep')}</Button>
        </div>
      )}
      <WorkLine work={work} />
    </section>
  );
}

const KEPT = t('data.storageKept');

// Chrome says that it spares extensions which ask for room, as Unknot does (developer.chrome.com, Storage and cookies, "Persistence").
const NOT_KEPT = t('data.storageNotKept');
const REFUSED = t('data.notPromised');
