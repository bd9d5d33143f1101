import { AppointmentsCard } from '@/components/care/plan/AppointmentsCard';
import { CalendarCard } from '@/components/care/plan/CalendarCard';
import { PausesSection } from '@/components/care/plan/PausesSection';
import { PlanCard } from '@/components/care/plan/PlanCard';
import type { PlanDesk } from '@/components/care/plan/plan-desk';
import { RuleCard } from '@/components/care/plan/RuleCard';
import { RuleSection } from '@/components/care/plan/RuleSection';
import { SetUp } from '@/components/care/plan/SetUp';
import type { CareRoom } from '@/utils/app/app';

interface Props {
  readonly room: CareRoom;
  readonly desk: PlanDesk;
}

/** The plan, its appointments, the person's rule and the pauses. */
export function PlanSections({ room, desk }: Props) {
  const card = room.rule?.card ?? null;
  if (room.care.series.length === 0) {
    return (
      <>
        <SetUp people={room.care.people} desk={desk} />
        {room.appointments.length > 0 && <AppointmentsCard view={room} desk={desk} />}
        <CalendarCard view={room} desk={desk} />
      </>
    );
  }
  return (
    <>
      {card !== null && <RuleCard card={card} view={room} desk={desk} />}
      <PlanCard view={room} desk={desk} />
      <AppointmentsCard view={room} desk={desk} />
      <CalendarCard view={room} desk={desk} />
      <RuleSection view={room} desk={desk} />
      <PausesSection view={room} desk={desk} />
    </>
  );
}
