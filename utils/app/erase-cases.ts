import type { Moment } from '@/utils/domain/time/units';
import { t } from '@/utils/i18n/t';
import { deleteAll } from '@/utils/store/batches';
import { RECORD_STORES, STORES } from '@/utils/store/schema';
import type { WriteTransaction } from '@/utils/store/transaction';
import { renewNudges } from './care-plan';
import type { Desk } from './desk';
import { eraseFromDays } from './erase-days';
import { eraseKept, isOfKind, isOfSpan } from './erase-kept';
import type { Erasure, ExchangeApp } from './exchange-app';
import { Refusal } from './failures';
import { cancellable, type Steps, stepsOf } from './long-work';
import { step } from './schedule';

const NO_SPAN = t('errors.lastDayBeforeFirst');

/** The use case of taking things away for good: each time in one transaction, with all that follows from it. */
export function eraseCases(desk: Desk): Pick<ExchangeApp, 'erase'> {
  return {
    erase: (what, work = {}) =>
      cancellable(() => desk.change((transaction, now) => erase(transaction, now, what, stepsOf(work)))),
  };
}

async function erase(transaction: WriteTransaction, now: Moment, what: Erasure, steps: Steps): Promise<number> {
  switch (what.type) {
    case 'everything':
      return eraseEverything(transaction, steps);
    case 'kind':
      return eraseKind(transaction, now, what.kind, steps);
    case 'span':
      return eraseSpan(transaction, now, what, steps);
  }
}

async function eraseEverything(transaction: WriteTransaction, steps: Steps): Promise<number> {
  const counts = await Promise.all(RECORD_STORES.map((name) => transaction.objectStore(name).count()));
  await Promise.all(STORES.map((name) => transaction.objectStore(name).clear()));
  steps.finish();
  return counts.reduce((total, count) => total + count, 0);
}

async function eraseKind(
  transaction: WriteTransaction,
  now: Moment,
  kind: (typeof RECORD_STORES)[number],
  steps: Steps,
): Promise<number> {
  const store = transaction.objectStore(kind);
  const count = await store.count();
  await store.clear();
  await eraseKept(transaction, (name) => isOfKind(kind, name));
  if (kind === 'appointments') await goOn(transaction, now);
  else await eraseFromDays(transaction, kind, steps);
  steps.finish();
  return count;
}

async function eraseSpan(
  transaction: WriteTransaction,
  now: Moment,
  span: Extract<Erasure, { readonly type: 'span' }>,
  steps: Steps,
): Promise<number> {
  if (span.first > span.last) throw new Refusal(NO_SPAN);
  const days = IDBKeyRange.bound(span.first, span.last);
  await step(transaction, now, { type: 'refresh' }); // what ends until now is logged before, so that it goes too
  const keys = await Promise.all(
    RECORD_STORES.map((name) => transaction.objectStore(name).index('by-day').getAllKeys(days)),
  );
  const count = keys.reduce((total, { length }) => total + length, 0);
  steps.expect(count);
  for (const [index, name] of RECORD_STORES.entries())
    await deleteAll(transaction, name, keys[index] ?? [], steps.done);
  await transaction.objectStore('days').delete(days);
  await eraseKept(transaction, (name, value) => isOfSpan(span, name, value));
  await goOn(transaction, now);
  steps.finish();
  return count;
}

/** Reminders and schedule follow when appointments have gone. */
async function goOn(transaction: WriteTransaction, now: Moment): Promise<void> {
  await renewNudges(transaction, now);
  await step(transaction, now, { type: 'refresh' });
}
