import { useEffect, useState } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { AboutSection } from '@/components/options/AboutSection';
import { AppointmentsSection } from '@/components/options/AppointmentsSection';
import { AskingSection } from '@/components/options/AskingSection';
import { DataSection } from '@/components/options/DataSection';
import type { EditPlan } from '@/components/options/edit-plan';
import { HoldsSection } from '@/components/options/HoldsSection';
import { HoursSection } from '@/components/options/HoursSection';
import { NoticesSection } from '@/components/options/NoticesSection';
import { RoutinesSection } from '@/components/options/RoutinesSection';
import { SavedBar } from '@/components/SavedBar';
import { useLive } from '@/components/use-live';
import { useSaving } from '@/components/use-saving';
import { Wordmark } from '@/components/Wordmark';
import type { Snapshot } from '@/utils/app/app';
import { explainTrouble } from '@/utils/app/sentences';
import { noticesAllowed, sendTestNotice } from '@/utils/browser/notices';
import { extensionVersion } from '@/utils/browser/pages';
import { addOwnRoutine } from '@/utils/domain/plan/change-plan';
import { ownRoutine } from '@/utils/domain/plan/presets';
import { app } from './app';
import { saveFile } from './file';
import styles from './OptionsPage.module.css';
import { useMeetings } from './use-meetings';

const PARTS = [
  ['plan', 'Your plan'],
  ['hours', 'Hours'],
  ['asking', 'Being asked'],
  ['holds', 'Not now'],
  ['notifications', 'Notifications'],
  ['appointments', 'Appointments'],
  ['data', 'Your data'],
  ['about', 'About'],
] as const;

/** The options: everything the person decides, saved as it changes. */
export function OptionsPage() {
  const { value: snapshot, failure } = useLive(app.read, app.watch);
  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <Wordmark />
        <nav aria-label="Parts of this page">
          <ul>
            {PARTS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
            <li>
              <a href="progress.html">Log</a>
            </li>
          </ul>
        </nav>
      </header>
      <main class={styles.main}>
        <h1>Options</h1>
        {failure !== null && <Banner tone="trouble">{failure}</Banner>}
        {snapshot !== null && <Parts snapshot={snapshot} />}
      </main>
    </div>
  );
}

function Parts({ snapshot }: { readonly snapshot: Snapshot }) {
  const { saved, save } = useSaving();
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const { value: appointments } = useLive(app.listAppointments, app.watch);
  const meetings = useMeetings();
  const { plan, now } = snapshot;

  useEffect(() => {
    void noticesAllowed().then(setAllowed);
    // The part the address names was not there yet when the browser looked for it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  const edit: EditPlan = (change) => save(app.changePlan(change), () => app.changePlan(() => plan));

  return (
    <>
      {snapshot.troubles.map((key) => (
        <Banner key={key} tone="trouble">
          {explainTrouble(key)}
        </Banner>
      ))}
      <RoutinesSection
        plan={plan}
        edit={edit}
        onAdd={(name) => edit((old) => addOwnRoutine(old, ownRoutine(`own-${crypto.randomUUID()}`, name)))}
      />
      <HoursSection plan={plan} edit={edit} />
      <AskingSection plan={plan} edit={edit} />
      <HoldsSection
        plan={plan}
        edit={edit}
        meetings={meetings.seen}
        onAllow={meetings.allow}
        onTakeBack={meetings.takeBack}
      />
      <NoticesSection isAllowed={isAllowed} platform={navigator.userAgent} onTest={sendTestNotice} />
      <AppointmentsSection
        plan={plan}
        edit={edit}
        appointments={appointments ?? []}
        now={now.at}
        zone={now.zone}
        onSave={(draft) => {
          const old = appointments?.find(({ id }) => id === draft.id);
          return save(app.saveAppointment(draft), ({ id }) =>
            old === undefined ? app.removeAppointment(id) : app.restoreAppointment(old),
          );
        }}
        onSettle={(old, status) => void save(app.settleAppointment(old.id, status), () => app.restoreAppointment(old))}
        onRemove={(old) => void save(app.removeAppointment(old.id), () => app.restoreAppointment(old), 'Deleted')}
      />
      <DataSection
        onExport={async () => {
          const result = await app.exportAll();
          if (result.ok) saveFile(`unknot-${now.at}.json`, result.value);
          return result.ok ? null : result.error.message;
        }}
        onErase={() => save(app.eraseAll(), null, 'Erased')}
      />
      <AboutSection version={extensionVersion()} />
      <SavedBar {...saved} />
    </>
  );
}
