import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageLinks } from '@/components/PageLinks';
import { Wordmark } from '@/components/Wordmark';
import { t } from '@/utils/i18n/t';
import styles from './ProgressPage.module.css';
import { useHash } from './use-hash';

interface View {
  readonly name: string;
  /** Of the window. */
  readonly title: string;
  readonly fetchIt: () => Promise<ComponentType>;
}

/** The views by what stands after the # of the address; each is fetched when it is looked at. */
const VIEWS: Readonly<Record<string, View>> = {
  overview: {
    name: t('common.progress'),
    title: t('title.progress'),
    fetchIt: () => import('./overview/Overview').then(({ Overview }) => Overview),
  },
  log: {
    name: t('progress.log'),
    title: t('progress.logTitle'),
    fetchIt: () => import('./log/LogView').then(({ LogView }) => LogView),
  },
  week: {
    name: t('progress.yourWeek'),
    title: t('progress.yourWeekTitle'),
    fetchIt: () => import('./week/WeekView').then(({ WeekView }) => WeekView),
  },
  summary: {
    name: t('progress.summary'),
    title: t('progress.summaryTitle'),
    fetchIt: () => import('./summary/SummaryView').then(({ SummaryView }) => SummaryView),
  },
};
const FIRST = 'overview';

/** Progress: how it goes, all that was logged, the week, and a page for an appointment. */
export function ProgressPage() {
  const hash = useHash();
  const id = hash in VIEWS ? hash : FIRST;
  const [shown, setShown] = useState<{ readonly id: string; readonly Body: ComponentType } | null>(null);

  useEffect(() => {
    let isOver = false;
    void VIEWS[id]?.fetchIt().then((Body) => {
      if (!isOver) setShown({ id, Body });
    });
    document.title = VIEWS[id]?.title ?? '';
    return () => {
      isOver = true;
    };
  }, [id]);

  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <Wordmark />
        <PageLinks current="progress" />
      </header>
      <nav class={styles.views} aria-label={t('progress.views')}>
        {Object.entries(VIEWS).map(([view, { name }]) => (
          <a key={view} href={`#${view}`} aria-current={view === id ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <main class={styles.main}>{shown?.id === id && <shown.Body />}</main>
    </div>
  );
}
