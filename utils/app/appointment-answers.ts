import type { Appointment } from '@/utils/domain/care/appointment';
import { parseAppointment } from '@/utils/domain/care/parse-appointment';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import type { Moment } from '@/utils/domain/time/units';
import { APPOINTMENTS, putRecord } from '@/utils/store/records';
import type { WriteTransaction } from '@/utils/store/transaction';
import type { App } from './app';
import type { Desk } from './desk';
import { Refusal } from './failures';
import { readOrRefuse } from './one-record';
import { step } from './schedule';

/** The use case of answering "did it happen?", or of calling an appointment off. */
export function answerCases(desk: Desk): Pick<App, 'settleAppointment'> {
  return {
    settleAppointment: (id, status) =>
      desk.change(async (transaction, now) => {
        const appointment = await readOrRefuse(transaction, APPOINTMENTS, id);
        return saveAppointment(transaction, now, { ...appointment, status }, { type: 'refresh' });
      }),
  };
}

/** Stores an appointment and brings the schedule up to date by the event; refuses what is none. */
export async function saveAppointment(
  transaction: WriteTransaction,
  now: Moment,
  appointment: Appointment,
  event: ScheduleEvent,
): Promise<Appointment> {
  const parsed = parseAppointment(appointment);
  if (!parsed.ok) throw new Refusal(parsed.error);
  await putRecord(transaction, APPOINTMENTS, parsed.value);
  await step(transaction, now, event);
  return parsed.value;
}
