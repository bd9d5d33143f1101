import { interferenceIn, parseDayNotes } from '@/utils/domain/care/parse-daily';
import { DAYS_OF_ENTRIES } from '@/utils/domain/progress/summary';
import { lastVisits, laterDay } from '@/utils/domain/progress/summary-spans';
import { addDays, dayOf } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { readRollUps } from '@/utils/store/days';
import { APPOINTMENTS, PAIN, readDays } from '@/utils/store/records';
import { readDayToChange } from '@/utils/store/recount';
import type { ReadTransaction } from '@/utils/store/transaction';
import { recentAppointments } from './care-plan';
import type { Desk } from './desk';
import { Refusal } from './failures';
import type { InterferenceNote, SummaryApp, WeekRoom } from './progress-app';
import { readStored } from './stored';
import { readCare } from './stored-care';
import { readChoices } from './stored-choices';

const LOOKED_BACK = 35; // days: the week and the four before it
const AHEAD = 7; // days

/** The use cases of the summary for a visit and of the look-back of the week. */
export function summaryCases(desk: Desk): SummaryApp {
  return {
    readVisits: () =>
      desk.read(async (transaction) => {
        const now = desk.now();
        const today = dayOf(now);
        const [{ care }, appointments, { choices }] = await Promise.all([
          readCare(transaction),
          recentAppointments(transaction, now),
          readChoices(transaction),
        ]);
        return { today, visits: lastVisits(care, appointments, today), hidesNumbers: choices.hidesNumbers };
      }),
    readSummarySource: ({ first, last }) =>
      desk.read(async (transaction) => {
        const earliest = laterDay(first, addDays(last, 1 - DAYS_OF_ENTRIES));
        const [days, pain, appointments, { care }] = await Promise.all([
          readRollUps(transaction, first, last),
          readDays(transaction, PAIN, earliest, last),
          readDays(transaction, APPOINTMENTS, first, last),
          readCare(transaction),
        ]);
        return { days, pain: pain.records, appointments: appointments.records, milestones: care.milestones };
      }),
    readWeek: () => desk.read((transaction) => readWeek(transaction, desk.now())),
    noteInterference: (day, score) =>
      desk.change(async (transaction) => {
        const before = await readDayToChange(transaction, day);
        const { interference: _, ...others } = before.habits;
        const habits = score === null ? others : { ...others, interference: score };
        const notes = parseDayNotes(score === null ? {} : { interference: score });
        if (!notes.ok) throw new Refusal(notes.error);
        await transaction.objectStore('days').put({ ...before, habits });
        return interferenceIn(before.habits);
      }),
  };
}

async function readWeek(transaction: ReadTransaction, now: Moment): Promise<WeekRoom> {
  const today = dayOf(now);
  const [{ plan }, { choices }, { care }, days, appointments] = await Promise.all([
    readStored(transaction, now),
    readChoices(transaction),
    readCare(transaction),
    readRollUps(transaction, addDays(today, -LOOKED_BACK), today),
    readDays(transaction, APPOINTMENTS, addDays(today, -LOOKED_BACK), addDays(today, AHEAD)),
  ]);
  return {
    now,
    today,
    plan,
    choices,
    days,
    appointments: [...appointments.records].sort((a, b) => a.at - b.at),
    milestones: care.milestones,
    hasRule: care.rule.isOn && care.series.length > 0,
    answers: days.flatMap((day): readonly InterferenceNote[] => {
      const score = interferenceIn(day.habits);
      return score === null ? [] : [{ day: day.day, score }];
    }),
  };
}
