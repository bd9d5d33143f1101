import type { BreakDraft, BreakRecord } from '@/utils/domain/breaks/break-record';
import { parsePlan } from '@/utils/domain/plan/parse-plan';
import type { Plan } from '@/utils/domain/plan/plan';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import { advance } from '@/utils/domain/schedule/machine';
import { dayOf } from '@/utils/domain/time/local-day';
import type { Moment } from '@/utils/domain/time/units';
import { countBreaks } from '@/utils/store/days';
import { acknowledgeAside, putDocument } from '@/utils/store/documents';
import { putRecord } from '@/utils/store/records';
import { STORES } from '@/utils/store/schema';
import { read, type WriteTransaction } from '@/utils/store/transaction';
import type { App, Snapshot } from './app';
import type { Desk } from './desk';
import { attempt, Refusal } from './failures';
import { newId } from './ids';
import { readStored, type Stored, snapshotOf } from './stored';

/** The use cases of the schedule and its plan. */
export function scheduleCases(
  desk: Desk,
): Pick<App, 'commit' | 'read' | 'changePlan' | 'finishWelcome' | 'acknowledgeTroubles'> {
  return {
    commit: (event) => desk.change((transaction, now) => step(transaction, now, event)),
    read: () =>
      attempt(() =>
        read(desk.connection, STORES, async (transaction) => {
          const now = desk.now();
          return snapshotOf(await readStored(transaction, now), now);
        }),
      ),
    changePlan: (change) => desk.change((transaction, now) => step(transaction, now, { type: 'refresh' }, change)),
    finishWelcome: () =>
      desk.change(async (transaction, now) => {
        await putDocument(transaction, 'welcome', { version: 1, at: now.at });
        return step(transaction, now, { type: 'refresh' });
      }),
    acknowledgeTroubles: () =>
      desk.change(async (transaction, now) => {
        const snapshot = await step(transaction, now, { type: 'refresh' });
        await acknowledgeAside(transaction);
        return { ...snapshot, troubles: [] };
      }),
  };
}

/**
 * Advances the schedule by one event inside this transaction and saves what came of it. A change of the plan comes after
 * the time before it was accounted for by the old one, so that what has elapsed stays. Throws a Refusal for a bad plan.
 */
export async function step(
  transaction: WriteTransaction,
  now: Moment,
  event: ScheduleEvent,
  change?: (plan: Plan) => Plan,
): Promise<Snapshot> {
  const stored = await readStored(transaction, now);
  const first = advanced(stored, event, now);
  const changed =
    change === undefined
      ? first
      : advanced({ ...first.stored, plan: checked(change(stored.plan)) }, { type: 'refresh' }, now);
  const drafts = change === undefined ? first.drafts : [...first.drafts, ...changed.drafts];
  const breaks = drafts.map((draft, index): BreakRecord => ({ id: newId(draft.at, index), ...draft }));
  const [days] = await Promise.all([
    countBreaks(transaction, breaks),
    ...breaks.map((record) => putRecord(transaction, 'breaks', record)),
    ...[...stored.repairs].map(([name, value]) => putDocument(transaction, name, value)),
    putDocument(transaction, 'schedule', changed.stored.state),
    ...(change !== undefined || stored.repairs.size > 0 ? [putDocument(transaction, 'plan', changed.stored.plan)] : []),
  ]);
  const today = dayOf(now);
  return snapshotOf(
    {
      ...changed.stored,
      today: days.get(today) ?? stored.today,
      todaysBreaks: [...stored.todaysBreaks, ...breaks.filter(({ day }) => day === today)],
    },
    now,
  );
}

function advanced(
  stored: Stored,
  event: ScheduleEvent,
  now: Moment,
): { stored: Stored; drafts: readonly BreakDraft[] } {
  const { plan, appointments } = stored;
  const { state, records } = advance({ plan, appointments }, stored.state, event, now);
  return { stored: { ...stored, state }, drafts: records };
}

function checked(plan: Plan): Plan {
  const parsed = parsePlan(plan);
  if (!parsed.ok) throw new Refusal(parsed.error.messages.join(' '));
  return parsed.value;
}
