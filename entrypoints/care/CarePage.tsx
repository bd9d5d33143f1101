import { useEffect } from 'preact/hooks';
import { Banner } from '@/components/Banner';
import { PageLinks } from '@/components/PageLinks';
import styles from '@/components/Parts.module.css';
import { SavedBar } from '@/components/SavedBar';
import { useLive } from '@/components/use-live';
import { useSaving } from '@/components/use-saving';
import { Wordmark } from '@/components/Wordmark';
import type { CareRoom } from '@/utils/app/app';
import { explainTrouble } from '@/utils/app/sentences';
import { dayOf } from '@/utils/domain/time/local-day';
import { t } from '@/utils/i18n/t';
import { app } from './app';
import { PeopleSections } from './people/PeopleSections';
import { careEditor, notesEditor, planDesk } from './plan/desk';
import { PlanSections } from './plan/PlanSections';
import { watchWithClock } from './plan/watch';

const PARTS = [
  ['plan', t('care.plan')],
  ['appointments', t('care.appointments')],
  ['calendar', t('care.calendar')],
  ['rule', t('care.rule')],
  ['pauses', t('care.pauses')],
  ['people', t('care.people')],
  ['check-ins', t('care.checkIns')],
  ['daily', t('care.dailyLife')],
  ['story', t('care.story')],
] as const;

/** What there is no place for while no plan is set up. */
const NEEDS_PLAN: readonly string[] = ['appointments', 'rule', 'pauses'];

/** The massage plan: sessions and how often they come, the person's own rule, and the people around it. */
export function CarePage() {
  const { value: room, failure } = useLive(app.readCareRoom, watchWithClock);
  const hasPlan = room !== null && room.care.series.length > 0;
  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <Wordmark />
        <nav aria-label={t('care.pageParts')}>
          <ul>
            {PARTS.filter(([id]) => hasPlan || !NEEDS_PLAN.includes(id)).map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <PageLinks current="care" />
      </header>
      <main class={styles.main}>
        <h1>{t('common.massagePlan')}</h1>
        {failure !== null && <Banner tone="trouble">{failure}</Banner>}
        {room !== null && <Sections room={room} />}
      </main>
    </div>
  );
}

function Sections({ room }: { readonly room: CareRoom }) {
  const { saved, save } = useSaving();
  const edit = careEditor(save);

  useEffect(() => {
    // The part the address names was not there yet when the browser looked for it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);

  return (
    <>
      {room.troubles.map((key) => (
        <Banner key={key} tone="trouble">
          {explainTrouble(key)}
        </Banner>
      ))}
      <PlanSections room={room} desk={planDesk(save, edit, room.care, room.now)} />
      <PeopleSections room={room} save={edit} note={notesEditor(save, dayOf(room.now))} />
      <SavedBar {...saved} />
    </>
  );
}
