import { useEffect, useState } from 'preact/hooks';
import { Card } from '@/components/Card';
import { AboutSection } from '@/components/options/AboutSection';
import { AppointmentsSection } from '@/components/options/AppointmentsSection';
import { DataSection } from '@/components/options/DataSection';
import type { EditPlan } from '@/components/options/edit-plan';
import { NoticesSection } from '@/components/options/NoticesSection';
import { saveFile } from '@/components/save-file';
import { useLive } from '@/components/use-live';
import type { useSaving } from '@/components/use-saving';
import type { Snapshot } from '@/utils/app/app';
import { noticesAllowed, sendTestNotice } from '@/utils/browser/notices';
import { extensionVersion } from '@/utils/browser/pages';
import { app } from './app';
import { Exercises } from './Exercises';

interface Props {
  readonly snapshot: Snapshot;
  readonly edit: EditPlan;
  readonly save: ReturnType<typeof useSaving>['save'];
}

/** What lies below the first screen. */
export function LaterParts({ snapshot: { plan, now }, edit, save }: Props) {
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  const { value: appointments } = useLive(app.listAppointments, app.watch);

  useEffect(() => {
    void noticesAllowed().then(setAllowed);
  }, []);

  return (
    <>
      <NoticesSection isAllowed={isAllowed} platform={navigator.userAgent} onTest={sendTestNotice} />
      <Card id="exercises" title="Exercises" lead="What your breaks are made of.">
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
        onRemove={(old) => void save(app.removeAppointment(old.id), () => app.restoreAppointment(old), 'Deleted')}
      />
      <DataSection
        onExport={async () => {
          const result = await app.exportAll();
          if (result.ok) saveFile(`unknot-${now.at}.json`, result.value, 'application/json');
          return result.ok ? null : result.error.message;
        }}
        onErase={() => save(app.eraseAll(), null, 'Erased')}
      />
      <AboutSection version={extensionVersion()} />
    </>
  );
}
