// What the benchmark runs in the extension's own page: the product's use cases, and ten years, put where the bench finds them.
import { systemNow } from '@/utils/app/clock';
import { createApp } from '@/utils/app/create-app';
import { createExchangeApp } from '@/utils/app/create-exchange-app';
import { dayOf } from '@/utils/domain/time/local-day';
import { makeDecade } from '../support/decade';
import { putAll } from '../support/lay';

const AT_ONCE = 20_000; // records in a transaction

/** Fills the store with ten years: 3,650 days, 15,000 pain entries, 120,000 breaks; the same every time but for the dates. */
async function layDecade(): Promise<void> {
  const now = systemNow();
  const decade = makeDecade(dayOf(now), now.zone);
  for (const store of ['pain', 'breaks', 'appointments', 'days'] as const) {
    const records = decade[store];
    for (let from = 0; from < records.length; from += AT_ONCE) {
      await putAll(store, records.slice(from, from + AT_ONCE));
    }
  }
}

Object.assign(globalThis, {
  app: createApp({ now: systemNow }),
  exchange: createExchangeApp({ now: systemNow }),
  layDecade,
});
