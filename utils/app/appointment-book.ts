import type { Appointment } from '@/utils/domain/care/appointment';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import { dayOf } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { APPOINTMENTS, readLatest } from '@/utils/store/records';
import type { App, AppointmentInput } from './app';
import { fetchRenew, saveAppointment } from './appointment-answers';
import type { Desk } from './desk';
import { newId } from './ids';
import { readOrRefuse, remove } from './one-record';
import { step } from './schedule';

const MOST_LISTED = 500; // nine years of one a week

type Cases = 'listAppointments' | 'saveAppointment' | 'removeAppointment' | 'restoreAppointment';

/** The use cases of the appointments. Each write brings the schedule up to date, so that the reminders follow. */
export function appointmentCases(desk: Desk): Pick<App, Cases> {
  return {
    listAppointments: () =>
      desk.read(async (transaction) => (await readLatest(transaction, APPOINTMENTS, MOST_LISTED)).records),
    saveAppointment: async (input) => {
      const renew = await fetchRenew();
      return desk.change(async (transaction, now) => {
        const old = input.id === undefined ? null : await readOrRefuse(transaction, APPOINTMENTS, input.id);
        const saved = appointmentOf(input, old, now);
        const event: ScheduleEvent =
          old?.at !== saved.at ? { type: 'book', appointment: saved.id } : { type: 'refresh' };
        return saveAppointment(transaction, now, saved, event, renew);
      });
    },
    removeAppointment: async (id) => {
      const renew = await fetchRenew();
      return desk.change(async (transaction, now) => {
        const removed = await remove(transaction, APPOINTMENTS, id);
        await renew(transaction, now);
        await step(transaction, now, { type: 'refresh' });
        return removed;
      });
    },
    restoreAppointment: async (appointment) => {
      const renew = await fetchRenew();
      return desk.change((transaction, now) =>
        saveAppointment(transaction, now, appointment, { type: 'book', appointment: appointment.id }, renew),
      );
    },
  };
}

/** What was given as an appointment; one that was moved is dated and planned again. Fields left out are taken away. */
function appointmentOf(input: AppointmentInput, old: Appointment | null, now: Moment): Appointment {
  const { zone } = now;
  const id = old?.id ?? newId(now.at);
  if (old !== null && old.at === input.at) {
    const { day, status } = old;
    return { ...known(old), ...input, id, day, zone: old.zone, status };
  }
  return { ...known(old), ...input, id, day: dayOf({ at: input.at, zone }), zone, status: 'planned' };
}

/** What the form does not ask for and an edit therefore keeps. */
function known(old: Appointment | null) {
  const kept = old === null ? {} : { series: old.series, before: old.before, after: old.after, soreness: old.soreness };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}
