import type { Page } from 'puppeteer-core';

const DAYS = 3650;
const BREAKS = 120_000;
const PAIN = 15_000;

/** Fills the store of this extension with ten years: 3,650 days, 15,000 pain entries, 120,000 breaks; the same every time. */
export async function layDecade(page: Page): Promise<void> {
  await page.evaluate(fill, { days: DAYS, breaks: BREAKS, pain: PAIN });
}

/** Runs inside the page, so it may use nothing from this module. */
async function fill({ days, breaks, pain }: { days: number; breaks: number; pain: number }): Promise<void> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
  const now = Date.now();
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const idAt = (at: number, count: number): string => {
    const time = at.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count.toString(16).padStart(12, '0')}`;
  };
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('unknot');
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const outcomes = ['done', 'done', 'done', 'natural', 'skipped', 'missed', 'held', 'snoozed'] as const;
  let count = 0;
  for (let first = days; first > 0; first -= 100) {
    const transaction = database.transaction(['breaks', 'pain', 'days'], 'readwrite');
    for (let ago = first; ago > Math.max(0, first - 100); ago--) {
      const start = now - ago * 86_400_000;
      const day = dayFormat.format(start);
      const tally: Record<string, Record<string, number>> = {};
      for (let index = 0; index < Math.ceil(breaks / days); index++) {
        const at = start + index * 720_000;
        const routine = index % 3 === 0 ? 'movement' : 'posture';
        const outcome = outcomes[random(outcomes.length)] ?? 'done';
        const reason = outcome === 'held' ? { reason: 'meeting' } : {};
        transaction.objectStore('breaks').put({ id: idAt(at, count++), at, day, zone, routine, outcome, ...reason });
        tally[routine] = { ...tally[routine], [outcome]: (tally[routine]?.[outcome] ?? 0) + 1 };
      }
      const scores: number[] = [];
      for (let index = 0; index < Math.ceil(pain / days); index++) {
        const at = start + index * 3_600_000;
        const score = random(11);
        scores.push(score);
        transaction.objectStore('pain').put({ id: idAt(at, count++), at, day, zone, kind: 'average24h', score });
      }
      transaction.objectStore('days').put({ day, breaks: tally, pain: { average24h: scores }, habits: {} });
    }
    await new Promise<void>((done, fail) => {
      transaction.oncomplete = () => done();
      transaction.onerror = () => fail(transaction.error);
    });
  }
  database.close();
}
