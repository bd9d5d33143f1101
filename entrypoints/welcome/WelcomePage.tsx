import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ErrorLine } from '@/components/ErrorLine';
import { NoticesSection } from '@/components/options/NoticesSection';
import { Presets } from '@/components/options/Presets';
import { useLive } from '@/components/use-live';
import { Wordmark } from '@/components/Wordmark';
import { SetUp } from '@/components/welcome/SetUp';
import { SimpleHoursCard } from '@/components/welcome/SimpleHoursCard';
import { faultOf, type SimpleHours, simpleHoursOf, withSimpleHours } from '@/components/welcome/simple-hours';
import { formatWhen } from '@/components/words';
import type { Overview } from '@/utils/app/app';
import { noticesAllowed, sendTestNotice } from '@/utils/browser/notices';
import { openPage } from '@/utils/browser/pages';
import type { Plan } from '@/utils/domain/plan/plan';
import { applyPreset, type PresetName } from '@/utils/domain/plan/presets';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import { app } from './app';
import styles from './WelcomePage.module.css';

/** The first page: a rhythm, hours and a test, in under a minute. Nothing is saved before Done. */
export function WelcomePage() {
  const { value: snapshot, failure: unread } = useLive(app.read, app.watch);
  const [preset, setPreset] = useState<PresetName | null>(null);
  const [hours, setHours] = useState<SimpleHours | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [finished, setFinished] = useState<Overview | null>(null);
  const isAllowed = useNoticesAllowed();

  /** What was chosen here put into a plan; what was not touched stays as it is there. */
  function chosenIn(plan: Plan): Plan {
    const paced = preset === null ? plan : applyPreset(plan, preset);
    return hours === null ? paced : withSimpleHours(paced, hours);
  }

  async function finish(): Promise<void> {
    const changed = await app.changePlan(chosenIn);
    const outcome = changed.ok ? await app.finishWelcome() : changed;
    setFailure(outcome.ok ? null : outcome.error.message);
    if (outcome.ok) setFinished(outcome.value);
  }

  const plan = chosenIn(snapshot?.plan ?? standardPlan());
  const shownHours = hours ?? simpleHoursOf(plan);
  return (
    <main class={styles.page}>
      <header class={styles.header}>
        <Wordmark />
        <h1>Set up in a minute</h1>
        <p>Unknot reminds you to change position and to move, and keeps private notes on how it feels.</p>
        <p class={styles.promise}>Nothing leaves this machine.</p>
      </header>
      {finished === null ? (
        <>
          <Card title="How often?" lead="You can change this at any time.">
            <Presets plan={plan} onChoose={setPreset} />
          </Card>
          <SimpleHoursCard hours={shownHours} onChange={setHours} />
          <NoticesSection isAllowed={isAllowed} platform={navigator.userAgent} onTest={sendTestNotice} />
          <ErrorLine message={failure ?? unread} />
          <div class={styles.end}>
            <Button variant="primary" disabled={faultOf(shownHours) !== null} onClick={() => void finish()}>
              Done
            </Button>
          </div>
        </>
      ) : (
        <SetUp first={firstPrompt(finished)} onOptions={() => void openPage('options')} />
      )}
      <footer class={styles.footer}>
        <p>
          Helps desk workers take movement breaks, keep private notes on comfort, and plan appointments. It does not
          diagnose, treat, monitor or manage any condition.
        </p>
      </footer>
    </main>
  );
}

function firstPrompt({ surface: { next }, now }: Overview): string {
  return next === null ? '' : `The first prompt comes about ${formatWhen(next.at, now.at, now.zone)}.`;
}

function useNoticesAllowed(): boolean | null {
  const [isAllowed, setIsAllowed] = useState<boolean | null>(null);
  useEffect(() => void noticesAllowed().then(setIsAllowed), []);
  return isAllowed;
}
