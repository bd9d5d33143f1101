import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ErrorLine } from '@/components/ErrorLine';
import { Wordmark } from '@/components/Wordmark';
import { openPage } from '@/utils/browser/pages';
import { downloadAccess } from '@/utils/browser/permissions';
import { closeThisPage } from '@/utils/browser/this-page';
import { t } from '@/utils/i18n/t';
import { backups } from './app';
import styles from './BackupPage.module.css';
import { type BackupEnd, makeBackup } from './make-backup';

/** Makes the weekly backup behind the tab in front, and closes; stays when it failed, so that the person learns of it. */
export function BackupPage() {
  const [share, setShare] = useState(0);
  const [end, setEnd] = useState<BackupEnd | null>(null);

  async function run(): Promise<void> {
    setShare(0);
    setEnd(null);
    const ended = await makeBackup(setShare);
    if (ended.type === 'made') await closeThisPage();
    else setEnd(ended);
  }

  /** Asks for the folder where that was taken away, straight from the click, and makes it due anew: a failed one is put off to tomorrow. */
  async function retry(): Promise<void> {
    await downloadAccess.ask();
    const due = await backups.switchBackups(true);
    if (due.ok) await run();
    else setEnd({ type: 'failed', message: due.error.message });
  }

  useEffect(() => void run(), []);

  return (
    <main class={styles.page}>
      <Wordmark />
      <h1>{t('data.backupTitle')}</h1>
      <div class={styles.card}>
        {end === null && (
          <>
            <p role="status">{t('data.backupRunning')}</p>
            <progress class={styles.bar} aria-label={t('data.makingBackup')} value={share} max={1} />
          </>
        )}
        {end?.type === 'notDue' && <p role="status">{t('data.noBackupDue')}</p>}
        <ErrorLine message={end?.type === 'failed' ? end.message : null} />
        {end !== null && (
          <div class={styles.actions}>
            {end.type === 'failed' && (
              <Button variant="primary" onClick={() => void retry()}>
                {t('data.tryAgain')}
              </Button>
            )}
            <Button onClick={() => void openPage('options', '#data')}>{t('data.openOptions')}</Button>
            <Button onClick={() => void closeThisPage()}>{t('data.closePage')}</Button>
          </div>
        )}
      </div>
    </main>
  );
}
