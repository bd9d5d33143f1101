import { useEffect, useState } from 'preact/hooks';
import { Card } from '@/components/Card';
import { AboutSection } from '@/components/options/AboutSection';
import { AppointmentsSection } from '@/components/options/AppointmentsSection';
import type { EditPlan } from '@/components/options/edit-plan';
import { NoticesSection } from '@/components/options/NoticesSection';
import { SyncSection } from '@/components/options/SyncSection';
import { useLater } from '@/components/use-later';
import { useLive } from '@/components/use-live';
import type { useSaving } from '@/components/use-saving';
import type { Snapshot } from '@/utils/app/app';
import { noticesAllowed, sendTestNotice } from '@/utils/browser/notices';
import { extensionVersion } from '@/utils/browser/pages';
import { t } from '@/utils/i18n/t';
import { app } from './app';
import { Exercises } from './Exercises';
import { useSync } from './use-sync';

interface Props {
  readonly snapshot: Snapshot;
  readonly edit: EditPlan;
  readonly save: ReturnType<typeof useSaving>['save'];
}

/** All that takes the data in and out is fetched once the rest of the page is there. */
const fetchDataPart = () => import('./DataPart').then(({ DataPart }) => DataPart);

/** What lies below the first screen. */
export function LaterParts({ snapshot: { plan, now }, edit, save }: Props) {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const { value: appointments } = useLive(app.listAppointments, app.watch);
  const DataPart = useLater(fetchDataPart);
  const sync = useSync();

  useEffect(() => {
    void noticesAllowed().then(setAllowed);
  }, []);

  useEffect(() => {
    // The part was not as long yet when the address was followed.
    if (location.hash === '#data') document.getElementById('data')?.scrollIntoView();
  }, [DataPart]);

  return (
    <>
      <NoticesSection isAllowed={isAllowed} platform={navigator.userAgent} onTest={sendTestNotice} />
      <Card id="exercises" title={t('options.exercisesTitle')} lead={t('options.exercisesLead')}>
        <Exercises save={save} />
      </Card>
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
        onRemove={(old) =>
          void save(app.removeAppointment(old.id), () => app.restoreAppointment(old), t('options.deletedNotice'))
        }
      />
      {sync.state !== null && (
        <SyncSection {...sync.state} failure={sync.failure} onSwitch={sync.turn} onTakeBack={sync.takeBack} />
      )}
      <Card
        id="data"
        title={t('options.dataTitle')}
        lead={sync.state?.isOn === true ? t('sync.dataLead') : t('options.dataLead')}
      >
        {DataPart !== null && <DataPart now={now} />}
      </Card>
      <AboutSection version={extensionVersion()} />
    </>
  );
}
