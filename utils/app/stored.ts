import type { Appointment } from '@/utils/domain/care/appointment';
import type { Nudge } from '@/utils/domain/care/nudges';
import { planOn } from '@/utils/domain/plan/gentle-day';
import { parsePlan } from '@/utils/domain/plan/parse-plan';
import type { Plan } from '@/utils/domain/plan/plan';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import { initialState } from '@/utils/domain/schedule/initial-state';
import { parseState } from '@/utils/domain/schedule/parse-state';
import type { ScheduleState } from '@/utils/domain/schedule/state';
import { surface } from '@/utils/domain/schedule/surface';
import type { Given } from '@/utils/domain/schedule/turn';
import { dayOf } from '@/utils/domain/time/local-day';
import { DAY, MINUTE, type Moment } from '@/utils/domain/time/units';
import { asideName, isAside, readDocuments, toldName } from '@/utils/store/documents';
import { APPOINTMENTS, readSince } from '@/utils/store/records';
import { StoreError } from '@/utils/store/store-error';
import type { ReadTransaction } from '@/utils/store/transaction';
import type { Overview } from './app';

/** Appointments older than this are no longer asked about. */
const ASKED_FOR = 30 * DAY; // after a month nobody remembers, and the log shows them anyway

/** What one transaction read of plan, schedule and appointments. */
export interface Stored {
  readonly plan: Plan;
  readonly state: ScheduleState;
  /** Planned ones from 30 days ago on, soonest first. */
  readonly appointments: readonly Appointment[];
  /** The document of the care plan's reminders, as it is; only the worker's step and look need them read. */
  readonly nudges: unknown;
  readonly isWelcomed: boolean;
  /** What cannot be read and was not acknowledged: names of documents set aside or about to be, `appointments:<id>`. */
  readonly unreadable: readonly string[];
  /** Documents that cannot be read and are to be set aside by the next write. */
  readonly repairs: ReadonlyMap<string, unknown>;
}

/** Reads what every commit needs. Throws StoreError `newerVersion` for a plan from the future. */
export async function readStored(transaction: ReadTransaction, now: Moment): Promise<Stored> {
  const [documents, appointments] = await Promise.all([
    readDocuments(transaction),
    readSince(transaction, APPOINTMENTS, now.at - ASKED_FOR),
  ]);
  const repairs = new Map<string, unknown>();
  const plan = planFrom(documents.get('plan'), repairs, now);
  const state = stateFrom(documents.get('schedule'), repairs, now);
  const appointmentKeys = appointments.unreadable
    .map(({ key }) => `appointments:${key}`)
    .filter((key) => !documents.has(toldName(key)));
  return {
    plan,
    state,
    appointments: appointments.records.filter(({ status }) => status === 'planned'),
    nudges: documents.get('nudges'),
    isWelcomed: documents.has('welcome'),
    unreadable: [...[...documents.keys(), ...repairs.keys()].filter(isAside), ...appointmentKeys],
    repairs,
  };
}

/** What pages and worker see of it. Pages show no notifications and do without the care plan's reminders. */
export function overviewOf(stored: Stored, now: Moment, nudges: readonly Nudge[] = []): Overview {
  const { plan, state, appointments, isWelcomed, unreadable } = stored;
  const hasEnded = (appointment: Appointment): boolean => appointment.at + appointment.minutes * MINUTE <= now.at;
  return {
    now,
    plan,
    state,
    surface: surface({ ...givenOf(stored, now), nudges }, state, now),
    upcoming: appointments.filter((appointment) => !hasEnded(appointment)),
    unanswered: appointments.filter(hasEnded),
    troubles: unreadable,
    isWelcomed,
  };
}

/** What the schedule's rules are given of it. */
export function givenOf({ plan, appointments }: Stored, now: Moment): Given {
  return { plan: planOn(plan, dayOf(now)), appointments };
}

function planFrom(value: unknown, repairs: Map<string, unknown>, now: Moment): Plan {
  if (value === undefined) return standardPlan();
  const parsed = parsePlan(value);
  if (parsed.ok) return parsed.value;
  if (parsed.error.type === 'newerVersion') throw new StoreError('newerVersion', parsed.error.messages);
  repairs.set(asideName('plan', now.at), value);
  return standardPlan();
}

function stateFrom(value: unknown, repairs: Map<string, unknown>, now: Moment): ScheduleState {
  if (value === undefined) return initialState(now);
  const parsed = parseState(value);
  if (parsed.ok) return parsed.value;
  repairs.set(asideName('schedule', now.at), value);
  return initialState(now);
}
