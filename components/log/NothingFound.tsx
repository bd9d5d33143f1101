import { t } from '@/utils/i18n/t';
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
        <h2>{t('log.nothingLoggedYet')}</h2>
        <p>{t('log.howThingsGetHere', t('log.addPainEntry'))}</p>
      </div>
    );
  }
  return (
    <div class={styles.card}>
      <h2>{t('log.nothingMatches')}</h2>
      <p>{howFar(found, today)}</p>
      <div class={styles.ways}>
        <Button onClick={onShowEverything}>{t('log.showEverything')}</Button>
        {found.hasMore && <Button onClick={onReadOn}>{t('log.lookFurtherBack')}</Button>}
      </div>
    </div>
  );
}
