import { useEffect } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { AskingSection } from '@/components/options/AskingSection';
import type { EditPlan } from '@/components/options/edit-plan';
import { HoldsSection } from '@/components/options/HoldsSection';
import { HoursSection } from '@/components/options/HoursSection';
import { OrganisationNote } from '@/components/options/OrganisationNote';
import { RoutinesSection } from '@/components/options/RoutinesSection';
import { PageLinks } from '@/components/PageLinks';
import styles from '@/components/Parts.module.css';
import { SavedBar } from '@/components/SavedBar';
import { useLater } from '@/components/use-later';
import { useLive } from '@/components/use-live';
import { useSaving } from '@/components/use-saving';
import { Wordmark } from '@/components/Wordmark';
import type { Snapshot } from '@/utils/app/app';
import { explainTrouble } from '@/utils/app/sentences';
import { addOwnRoutine } from '@/utils/domain/plan/change-plan';
import { ownRoutine } from '@/utils/domain/plan/standard-plan';
import { t } from '@/utils/i18n/t';
import { app } from './app';
import { useMeetings } from './use-meetings';
import { usePolicy } from './use-policy';

const PARTS = [
  ['plan', t('options.planTitle')],
  ['hours', t('options.hoursTitle')],
  ['asking', t('options.askingTitle')],
  ['holds', t('options.notNowTitle')],
  ['notifications', t('options.notificationsTitle')],
  ['exercises', t('options.exercisesTitle')],
  ['appointments', t('options.appointmentsTitle')],
  ['machines', t('sync.title')],
  ['data', t('options.dataTitle')],
  ['about', t('options.aboutPart')],
] as const;

/** What lies below the first screen is fetched while that can be read already. */
const fetchLaterParts = () => import('./LaterParts').then(({ LaterParts }) => LaterParts);

/** The options: everything the person decides, saved as it changes. */
export function OptionsPage() {
  const { value: snapshot, failure } = useLive(app.read, app.watch);
  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <Wordmark />
        <nav aria-label={t('options.partsOfPage')}>
          <ul>
            {PARTS.map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <PageLinks current="options" />
      </header>
      <main class={styles.main}>
        <h1>{t('common.options')}</h1>
        {failure !== null && <Banner tone="trouble">{failure}</Banner>}
        {snapshot !== null && <Parts snapshot={snapshot} />}
      </main>
    </div>
  );
}

function Parts({ snapshot }: { readonly snapshot: Snapshot }) {
  const { saved, save } = useSaving();
  const meetings = useMeetings();
  const LaterParts = useLater(fetchLaterParts);
  const { plan } = snapshot;
  const policy = usePolicy(plan);

  useEffect(() => {
    // The part the address names was not there yet when the browser looked for it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [LaterParts]);

  const edit: EditPlan = (change) => save(app.changePlan(policy.within(change)), () => app.changePlan(() => plan));

  return (
    <>
      {snapshot.troubles.map((key) => (
        <Banner key={key} tone="trouble">
          {explainTrouble(key)}
        </Banner>
      ))}
      <OrganisationNote policy={policy.read} isOffered={policy.isOffered} onAnswer={policy.answer} />
      <RoutinesSection
        plan={plan}
        edit={edit}
        isLocked={policy.locked.routines}
        onAdd={(name) => edit((old) => addOwnRoutine(old, ownRoutine(`own-${crypto.randomUUID()}`, name)))}
      />
      <HoursSection plan={plan} edit={edit} isLocked={policy.locked.hours} />
      <AskingSection plan={plan} edit={edit} />
      <HoldsSection
        plan={plan}
        edit={edit}
        meetings={meetings.seen}
        onAllow={meetings.allow}
        onTakeBack={meetings.takeBack}
      />
      {LaterParts !== null && <LaterParts snapshot={snapshot} edit={edit} save={save} />}
      <SavedBar {...saved} />
    </>
  );
}
