import type { BreakDraft, BreakRecord } from '@/utils/domain/breaks/break-record';
import type { Plan } from '@/utils/domain/plan/plan';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import { advance } from '@/utils/domain/schedule/machine';
import type { Moment } from '@/utils/domain/time/units';
import { countBreaks } from '@/utils/store/days';
import { putDocument } from '@/utils/store/documents';
import { putRecord } from '@/utils/store/records';
import type { WriteTransaction } from '@/utils/store/transaction';
import type { Overview, ScheduleApp } from './app';
import type { Desk } from './desk';
import { newId } from './ids';
import { nudgesFrom } from './nudges-from';
import { givenOf, overviewOf, readStored, type Stored } from './stored';

/** The use case that moves the schedule on. */
export function scheduleCases(desk: Desk): Pick<ScheduleApp, 'commit'> {
  return { commit: (event) => desk.change((transaction, now) => step(transaction, now, event)) };
}

/**
 * Advances the schedule by one event inside this transaction and saves what came of it. A change of the plan comes after
 * the time before it was accounted for by the old one, so that what has elapsed stays; what it gives is taken for a good plan.
 */
export async function step(
  transaction: WriteTransaction,
  now: Moment,
  event: ScheduleEvent,
  change?: (plan: Plan) => Plan,
): Promise<Overview> {
  const stored = await readStored(transaction, now);
  const first = advanced(stored, event, now);
  const changed =
    change === undefined ? first : advanced({ ...first.stored, plan: change(stored.plan) }, { type: 'refresh' }, now);
  const drafts = change === undefined ? first.drafts : [...first.drafts, ...changed.drafts];
  const breaks = drafts.map((draft, index): BreakRecord => ({ id: newId(draft.at, index), ...draft }));
  await Promise.all([
    countBreaks(transaction, breaks),
    ...breaks.map((record) => putRecord(transaction, { name: 'breaks' }, record)),
    ...[...stored.repairs].map(([name, value]) => putDocument(transaction, name, value)),
    putDocument(transaction, 'schedule', changed.stored.state),
    ...(change !== undefined || stored.repairs.size > 0 ? [putDocument(transaction, 'plan', changed.stored.plan)] : []),
  ]);
  return overviewOf(changed.stored, now, nudgesFrom(stored.nudges));
}

function advanced(
  stored: Stored,
  event: ScheduleEvent,
  now: Moment,
): { stored: Stored; drafts: readonly BreakDraft[] } {
  const given = { ...givenOf(stored, now), nudges: nudgesFrom(stored.nudges) };
  const { state, records } = advance(given, stored.state, event, now);
  return { stored: { ...stored, state }, drafts: records };
}
