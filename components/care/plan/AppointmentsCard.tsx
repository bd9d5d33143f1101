import { useState } from 'preact/hooks';
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
  { value: 'agenda', label: 'Agenda' },
  { value: 'month', label: 'Month' },
] as const;

/** All appointments, as a list or as a month. */
export function AppointmentsCard({ view, desk }: Props) {
  const [look, setLook] = useState<'agenda' | 'month'>('agenda');
  return (
    <Card
      id="appointments"
      title="Appointments"
      aside={<Segments legend="Shown as" options={LOOKS} value={look} onChoose={setLook} />}
    >
      {look === 'agenda' ? <Agenda view={view} desk={desk} /> : <Month view={view} desk={desk} />}
    </Card>
  );
}
