import type { Appointment } from '@/utils/domain/care/appointment';
import { parseAppointment } from '@/utils/domain/care/parse-appointment';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import { DAY, type Moment } from '@/utils/domain/time/units';
import { APPOINTMENTS, putRecord, readSince } from '@/utils/store/records';
import type { WriteTransaction } from '@/utils/store/transaction';
import type { App, SessionNote } from './app';
import type { Desk } from './desk';
import { Refusal } from './failures';
import { readOrRefuse } from './one-record';
import { step } from './schedule';

const ASKED_FOR = 4 * DAY; // soreness is asked about until three days after a session

/** Brings the reminders of the care plan up to date; its rules are fetched apart. */
export type Renew = (transaction: WriteTransaction, now: Moment) => Promise<void>;

/** Fetches the rules of the care plan before a transaction begins, in which nothing else may be waited for. */
export async function fetchRenew(): Promise<Renew> {
  return (await import('./care-plan')).renewNudges;
}

/** The use cases of answering "did it happen?" and what follows, or of calling an appointment off. */
export function answerCases(desk: Desk): Pick<App, 'settleAppointment' | 'noteSession' | 'readSessions'> {
  return {
    readSessions: () =>
      desk.read(async (transaction) => {
        const { at } = desk.now();
        const { records } = await readSince(transaction, APPOINTMENTS, at - ASKED_FOR);
        return records.filter((appointment) => appointment.at < at + DAY);
      }),
    settleAppointment: async (id, status) => {
      const renew = await fetchRenew();
      return desk.change(async (transaction, now) => {
        const appointment = await readOrRefuse(transaction, APPOINTMENTS, id);
        return saveAppointment(transaction, now, { ...appointment, status }, { type: 'refresh' }, renew);
      });
    },
    noteSession: async (id, note) => {
      const renew = await fetchRenew();
      return desk.change((transaction, now) => noteSession(transaction, now, id, note, renew));
    },
  };
}

/** Writes a score or two into an appointment. Null takes one away. */
export async function noteSession(
  transaction: WriteTransaction,
  now: Moment,
  id: string,
  { before, after, h24, h48 }: SessionNote,
  renew: Renew,
): Promise<Appointment> {
  const old = await readOrRefuse(transaction, APPOINTMENTS, id);
  const soreness = without({ ...old.soreness, ...given({ h24, h48 }) });
  const scored = without({ ...old, ...given({ before, after }), soreness: null }) as unknown as Appointment;
  const changed = Object.keys(soreness).length > 0 ? { ...scored, soreness } : scored;
  return saveAppointment(transaction, now, changed, { type: 'refresh' }, renew);
}

/** Stores an appointment and brings reminders and schedule up to date by the event; refuses what is none. */
export async function saveAppointment(
  transaction: WriteTransaction,
  now: Moment,
  appointment: Appointment,
  event: ScheduleEvent,
  renew: Renew,
): Promise<Appointment> {
  const parsed = parseAppointment(appointment);
  if (!parsed.ok) throw new Refusal(parsed.error);
  await putRecord(transaction, APPOINTMENTS, parsed.value);
  await renew(transaction, now);
  await step(transaction, now, event);
  return parsed.value;
}

function given<Value>(changes: Readonly<Record<string, Value | undefined>>) {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

function without(fields: object): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
