import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageLinks } from '@/components/PageLinks';
import { Wordmark } from '@/components/Wordmark';
import styles from './ProgressPage.module.css';
import { useHash } from './use-hash';

interface View {
  readonly name: string;
  readonly fetchIt: () => Promise<ComponentType>;
}

/** The views by what stands after the # of the address; each is fetched when it is looked at. */
const VIEWS: Readonly<Record<string, View>> = {
  overview: { name: 'Progress', fetchIt: () => import('./overview/Overview').then(({ Overview }) => Overview) },
  log: { name: 'Log', fetchIt: () => import('./log/LogView').then(({ LogView }) => LogView) },
  week: { name: 'Your week', fetchIt: () => import('./week/WeekView').then(({ WeekView }) => WeekView) },
  summary: { name: 'Summary', fetchIt: () => import('./summary/SummaryView').then(({ SummaryView }) => SummaryView) },
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
    document.title = `Unknot: ${VIEWS[id]?.name.toLowerCase() ?? ''}`;
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
      <nav class={styles.views} aria-label="Views">
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
