import { useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ErrorLine } from '@/components/ErrorLine';
import { Tally } from '@/components/popup/Tally';
import { useLater } from '@/components/use-later';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { Wordmark } from '@/components/Wordmark';
import type { Outcome } from '@/utils/app/app';
import { systemNow } from '@/utils/app/clock';
import { openPage } from '@/utils/browser/pages';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { app } from './app';
import { BreakSection } from './BreakSection';
import { PainSection } from './PainSection';
import styles from './PopupPage.module.css';

/** What is not looked at first is fetched while the rest is. */
const fetchExtras = () => import('./Extras');

/** The popup: what comes next, how it feels, how today went. Paints at once and fills in when the store has answered. */
export function PopupPage() {
  const { value: snapshot, failure: unread } = useLive(app.read, app.watch);
  const extras = useLater(fetchExtras);
  const [refused, setRefused] = useState<string | null>(null);
  const now: Moment = { at: useNow(), zone: systemNow().zone };

  async function run(work: Outcome<unknown>): Promise<void> {
    const outcome = await work;
    setRefused(outcome.ok ? null : outcome.error.message);
  }

  return (
    <main class={styles.popup}>
      <header class={styles.header}>
        <h1>
          <Wordmark />
        </h1>
        <nav class={styles.links} aria-label={t('popup.pages')}>
          <Button variant="plain" onClick={() => openPage('progress')}>
            {t('popup.logPage')}
          </Button>
          <Button variant="plain" onClick={() => openPage('options')}>
            {t('common.options')}
          </Button>
        </nav>
      </header>
      <div class={styles.inset}>
        <ErrorLine message={refused ?? unread} />
        <BreakSection snapshot={snapshot} now={now} commit={(event) => run(app.commit(event))} />
        {snapshot !== null && extras !== null && <extras.AboveExtras snapshot={snapshot} now={now} run={run} />}
      </div>
      <div class={styles.pain}>
        <PainSection recent={snapshot?.recentPain ?? []} now={now} />
      </div>
      <div class={styles.rows}>
        {snapshot !== null && extras !== null && <extras.Gentle snapshot={snapshot} now={now} run={run} />}
        <Tally today={snapshot?.today ?? null} />
        {snapshot !== null && extras !== null && <extras.BelowExtras snapshot={snapshot} now={now} run={run} />}
      </div>
    </main>
  );
}
