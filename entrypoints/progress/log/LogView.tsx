import { useState } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { Button } from '@/components/Button';
import { LogList } from '@/components/log/LogList';
import { SavedBar } from '@/components/SavedBar';
import { Toggle } from '@/components/Toggle';
import { useLive } from '@/components/use-live';
import { useSaving } from '@/components/use-saving';
import { app } from '../app';
import styles from './LogView.module.css';
import { useLog } from './use-log';

/** The log: every pain entry and every break, newest first. */
export function LogView() {
  const { value: snapshot } = useLive(app.read, app.watch);
  const { page, failure, showMore } = useLog();
  const [showsHeld, setShowsHeld] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { saved, save } = useSaving();
  const trouble = failure ?? problem;
  return (
    <>
      <div class={styles.top}>
        <h1>Log</h1>
        <Toggle label="Show what was held back" isOn={showsHeld} onChange={setShowsHeld} />
      </div>
      {trouble !== null && <Banner tone="trouble">{trouble}</Banner>}
      {page?.troubles.map(({ key, message }) => (
        <Banner key={key} tone="note">
          {message}
        </Banner>
      ))}
      {page?.days.length === 0 && (
        <p class={styles.empty}>
          Nothing is logged yet. Breaks come here by themselves; a pain score is one tap in the popup of the toolbar
          icon.
        </p>
      )}
      {page !== null && snapshot !== null && (
        <LogList
          days={page.days}
          plan={snapshot.plan}
          showsHeld={showsHeld}
          onChangePain={(old, change) => save(app.changePain(old.id, change), () => app.restorePain(old))}
          onRemovePain={async (old) =>
            setProblem(await save(app.removePain(old.id), () => app.restorePain(old), 'Deleted'))
          }
          onChangeBreak={(old, outcome) => save(app.changeBreak(old.id, { outcome }), () => app.restoreBreak(old))}
          onRemoveBreak={async (old) =>
            setProblem(await save(app.removeBreak(old.id), () => app.restoreBreak(old), 'Deleted'))
          }
        />
      )}
      {page?.hasMore === true && (
        <div>
          <Button onClick={showMore}>Show earlier days</Button>
        </div>
      )}
      <SavedBar {...saved} />
    </>
  );
}
