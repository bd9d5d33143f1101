import { scoresOf } from '@/utils/domain/care/day-scores';
import { type MoveChoice, type MoveTo, moveAppointment } from '@/utils/domain/care/move-appointment';
import { parseAppointment } from '@/utils/domain/care/parse-appointment';
import { notesIn, parseDayNotes } from '@/utils/domain/care/parse-daily';
import { type RuleState, ruleState } from '@/utils/domain/care/rule-state';
import { needsBooking, proposeNext } from '@/utils/domain/care/series';
import { addDays, dayOf } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { readDay } from '@/utils/store/days';
import { APPOINTMENTS, PAIN, putRecord, readDays, readRecord } from '@/utils/store/records';
import { readDayToChange } from '@/utils/store/recount';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { CareApp, CareRoom } from './app';
import { noteSession, saveAppointment } from './appointment-answers';
import { recentAppointments, renewNudges, writeCare } from './care-plan';
import type { Desk } from './desk';
import { Refusal } from './failures';
import { remove } from './one-record';
import { step } from './schedule';
import { overviewOf, readStored } from './stored';
import { readCare } from './stored-care';

const SCORED = 400; // days of pain entries the rule may look at

type Cases =
  | 'readCareRoom'
  | 'readCare'
  | 'changeCare'
  | 'moveAppointment'
  | 'addAppointments'
  | 'removeAppointments'
  | 'noteSession'
  | 'noteDay';

/** The use cases of the care plan. */
export function careCases(desk: Desk): Pick<CareApp, Cases> {
  return {
    readCare: () => desk.read(async (transaction) => (await readCare(transaction)).care),
    readCareRoom: () => desk.read((transaction) => readRoom(transaction, desk.now())),
    changeCare: (change) =>
      desk.change(async (transaction, now) => {
        const care = await writeCare(transaction, now, change);
        await renewNudges(transaction, now);
        await step(transaction, now, { type: 'refresh' });
        return care;
      }),
    moveAppointment: (id: string, to: MoveTo, choice: MoveChoice) =>
      desk.change(async (transaction, now) => {
        const before = await recentAppointments(transaction, now);
        const moved = moveAppointment(before, id, to, choice);
        if (moved.length === 0) throw new Refusal(t('errors.appointmentNotPlanned'));
        for (const one of moved) {
          await saveAppointment(transaction, now, one, { type: 'book', appointment: one.id }, renewNudges);
        }
        return before.filter((one) => moved.some(({ id: changed }) => changed === one.id));
      }),
    addAppointments: (appointments) =>
      desk.change(async (transaction, now) => {
        const added: string[] = [];
        for (const one of appointments) {
          if ((await readRecord(transaction, APPOINTMENTS, one.id)) !== null) continue;
          const parsed = parseAppointment(one);
          if (!parsed.ok) throw new Refusal(parsed.error);
          await putRecord(transaction, APPOINTMENTS, parsed.value);
          added.push(one.id);
        }
        await renewNudges(transaction, now);
        for (const id of added) await step(transaction, now, { type: 'book', appointment: id });
        return added;
      }),
    removeAppointments: (ids) =>
      desk.change(async (transaction, now) => {
        for (const id of ids) {
          if ((await readRecord(transaction, APPOINTMENTS, id)) !== null) await remove(transaction, APPOINTMENTS, id);
        }
        await renewNudges(transaction, now);
        await step(transaction, now, { type: 'refresh' });
        return null;
      }),
    noteSession: (id, note) => desk.change((transaction, now) => noteSession(transaction, now, id, note, renewNudges)),
    noteDay: (day, change) =>
      desk.change(async (transaction) => {
        const before = await readDayToChange(transaction, day);
        const notes = parseDayNotes(change(notesIn(before.habits)));
        if (!notes.ok) throw new Refusal(notes.error);
        // What is not said any more is taken away; habits of another version stay.
        const { sleepHours: _, yoga: __, medicines: ___, ...others } = before.habits;
        const after = { ...before, habits: { ...others, ...notes.value } };
        await transaction.objectStore('days').put(after);
        return notes.value;
      }),
  };
}

async function readRoom(transaction: ReadTransaction, now: Moment): Promise<CareRoom> {
  const today = dayOf(now);
  const [stored, { care }, appointments, pain, day] = await Promise.all([
    readStored(transaction, now),
    readCare(transaction),
    recentAppointments(transaction, now),
    readDays(transaction, PAIN, addDays(today, -SCORED), today),
    readDay(transaction, today),
  ]);
  const ruled = care.series.find(({ id }) => id === care.rule.series) ?? care.series[0];
  const rule: RuleState | null =
    ruled === undefined || !care.rule.isOn
      ? null
      : ruleState({ care, appointments, scores: scoresOf(pain.records, ruled.areas), today });
  return {
    ...overviewOf(stored, now),
    care,
    appointments,
    rule,
    next: care.series.map((series) => ({
      series: series.id,
      proposal: proposeNext(series, appointments, care.pauses, today, now.zone),
      booking: needsBooking(series, appointments, care.pauses, today),
    })),
    notes: notesIn(day?.habits ?? {}),
  };
}
