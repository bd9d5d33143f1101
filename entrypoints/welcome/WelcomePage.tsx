import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ErrorLine } from '@/components/ErrorLine';
import { NoticesSection } from '@/components/options/NoticesSection';
import { Presets } from '@/components/options/Presets';
import { useLive } from '@/components/use-live';
import { Wordmark } from '@/components/Wordmark';
import { RestoreCard } from '@/components/welcome/RestoreCard';
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
import { t } from '@/utils/i18n/t';
import { app } from './app';
import styles from './WelcomePage.module.css';

interface Finished {
  readonly overview: Overview;
  /** What was taken from a backup, as whole sentences; null when it was set up by hand. */
  readonly restored: string | null;
}

/** The first page: a rhythm, hours and a test, in under a minute. Nothing is saved before Done. */
export function WelcomePage() {
  const { value: snapshot, failure: unread } = useLive(app.read, app.watch);
  const [preset, setPreset] = useState<PresetName | null>(null);
  const [hours, setHours] = useState<SimpleHours | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [finished, setFinished] = useState<Finished | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  const Restore = useRestore(isRestoring);
  const isAllowed = useNoticesAllowed();

  /** What was chosen here put into a plan; what was not touched stays as it is there. */
  function chosenIn(plan: Plan): Plan {
    const paced = preset === null ? plan : applyPreset(plan, preset);
    return hours === null ? paced : withSimpleHours(paced, hours);
  }

  async function finish(): Promise<void> {
    const changed = await app.changePlan(chosenIn);
    if (changed.ok) await welcome(null);
    else setFailure(changed.error.message);
  }

  /** Ends the welcome; `restored` is what a backup brought. */
  async function welcome(restored: string | null): Promise<void> {
    const outcome = await app.finishWelcome();
    setFailure(outcome.ok ? null : outcome.error.message);
    if (outcome.ok) setFinished({ overview: outcome.value, restored });
  }

  const plan = chosenIn(snapshot?.plan ?? standardPlan());
  const shownHours = hours ?? simpleHoursOf(plan);
  return (
    <main class={styles.page}>
      <header class={styles.header}>
        <Wordmark />
        <h1>{t('welcome.setUpInMinute')}</h1>
        <p>{t('welcome.whatUnknotDoes')}</p>
        <p class={styles.promise}>{t('welcome.nothingLeavesMachine')}</p>
      </header>
      {finished === null && (
        <RestoreCard isOpen={isRestoring} onOpen={() => setRestoring(true)} onClose={() => setRestoring(false)}>
          {Restore !== null && <Restore onDone={(said) => void welcome(said)} />}
          <ErrorLine message={failure ?? unread} />
        </RestoreCard>
      )}
      {finished === null && !isRestoring && (
        <>
          <Card title={t('welcome.howOften')} lead={t('welcome.canChangeAnyTime')}>
            <Presets plan={plan} onChoose={setPreset} />
          </Card>
          <SimpleHoursCard hours={shownHours} onChange={setHours} />
          <NoticesSection isAllowed={isAllowed} platform={navigator.userAgent} onTest={sendTestNotice} />
          <ErrorLine message={failure ?? unread} />
          <div class={styles.end}>
            <Button variant="primary" disabled={faultOf(shownHours) !== null} onClick={() => void finish()}>
              {t('welcome.finishButton')}
            </Button>
          </div>
        </>
      )}
      {finished !== null && (
        <SetUp
          restored={finished.restored}
          first={firstPrompt(finished.overview)}
          onOptions={() => void openPage('options')}
        />
      )}
      <footer class={styles.footer}>
        <p>{t('welcome.whatUnknotIsFor')}</p>
      </footer>
    </main>
  );
}

function firstPrompt({ surface: { next }, now }: Overview): string | null {
  return next === null ? null : formatWhen(next.at, now.at, now.zone);
}

/** What takes a backup in, fetched once it is wanted; null until then. */
function useRestore(isWanted: boolean): ComponentType<{ readonly onDone: (said: string) => void }> | null {
  const [fetched, setFetched] = useState<{
    readonly Part: ComponentType<{ readonly onDone: (said: string) => void }>;
  } | null>(null);
  useEffect(() => {
    if (isWanted) void import('./RestorePart').then(({ RestorePart }) => setFetched({ Part: RestorePart }));
  }, [isWanted]);
  return fetched?.Part ?? null;
}

function useNoticesAllowed(): boolean | null {
  const [isAllowed, setIsAllowed] = useState<boolean | null>(null);
  useEffect(() => void noticesAllowed().then(setIsAllowed), []);
  return isAllowed;
}
