import { useState } from 'preact/hooks';
import { t } from '@/utils/i18n/t';
import { Card } from '../../Card';
import { Segments } from '../../Segments';
import { Agenda } from './Agenda';
import { Month } from './Month';
import type { PlanDesk, PlanView } from './plan-desk';

interface Props {
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

const LOOKS = [
  { value: 'agenda', label: t('care.agendaView') },
  { value: 'month', label: t('care.monthView') },
] as const;

/** All appointments, as a list or as a month. */
export function AppointmentsCard({ view, desk }: Props) {
  const [look, setLook] = useState<'agenda' | 'month'>('agenda');
  return (
    <Card
      id="appointments"
      title={t('care.appointments')}
      aside={<Segments legend={t('care.shownAs')} options={LOOKS} value={look} onChoose={setLook} />}
    >
      {look === 'agenda' ? <Agenda view={view} desk={desk} /> : <Month view={view} desk={desk} />}
    </Card>
  );
}
