import { t } from '@/utils/i18n/t';
import { Card } from '../../Card';
import { CalendarExport } from './CalendarExport';
import { CalendarImport } from './CalendarImport';
import type { PlanDesk, PlanView } from './plan-desk';

interface Props {
  readonly view: PlanView;
  readonly desk: PlanDesk;
}

/** Appointments to another calendar and from one, as a file. */
export function CalendarCard({ view, desk }: Props) {
  return (
    <Card id="calendar" title={t('care.calendarFile')} lead={t('care.calendarFileLead')}>
      <CalendarExport view={view} />
      <CalendarImport view={view} desk={desk} />
    </Card>
  );
}
