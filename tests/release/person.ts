// What the pictures for the stores show, put where the driver finds it: the made-up person on one Wednesday morning.
import { systemNow } from '@/utils/app/clock';
import { initialCare } from '@/utils/domain/care/care';
import { startSeries } from '@/utils/domain/care/change-series';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import { rollUp } from '@/utils/domain/progress/rollup';
import { initialState } from '@/utils/domain/schedule/initial-state';
import { addDays, dayOf, momentOf } from '@/utils/domain/time/local-day';
import { MINUTE } from '@/utils/domain/time/units';
import { makeHistory } from '../support/decade';
import { putAll } from '../support/lay';

const DAYS = 180;
const SESSIONS = { id: 'sessions', title: 'Massage', minutes: 50, therapist: 'rivers' } as const;

/** Fills the store as it would be at the moment the page's clock shows. */
async function layPerson(): Promise<void> {
  const now = systemNow();
  const { zone } = now;
  const today = dayOf(now);
  const all = makeHistory({ days: DAYS, until: today, zone });
  const breaks = all.breaks.filter(({ at }) => at < now.at);
  const pain = all.pain.filter(({ at }) => at < now.at);
  const soFar = rollUp(
    today,
    breaks.filter(({ day }) => day === today),
    pain.filter(({ day }) => day === today),
    {},
  );
  await putAll('breaks', breaks);
  await putAll('pain', pain);
  await putAll('days', [...all.days.filter(({ day }) => day !== today), soFar]);

  const held = all.appointments.map((one) => ({ ...one, series: SESSIONS.id }));
  const last = held.at(-1);
  if (last === undefined) throw new Error('The made-up person has had no session.');
  const day = addDays(last.day, 14);
  const { title, minutes } = SESSIONS;
  const booked = { id: 'next', at: momentOf(day, '18:00', zone), day, zone, minutes, title, therapist: 'M. Rivers' };
  await putAll('appointments', [...held, { ...booked, status: 'planned', series: SESSIONS.id }]);

  const person = { id: 'rivers', role: 'therapist', name: 'M. Rivers', checkIn: null, lastCheckIn: null } as const;
  const series = { ...SESSIONS, weekday: null, time: '18:00', bookBefore: 3, areas: [] };
  const care = startSeries(
    { ...initialCare(), people: [person] },
    series,
    { type: 'twoWeekly' },
    addDays(today, 1 - DAYS),
  );
  const elapsed = { posture: 18 * MINUTE, movement: 18 * MINUTE };
  await putDocuments({
    plan: standardPlan(),
    welcome: { version: 1 },
    care,
    schedule: { ...initialState(now), elapsed },
  });
}

async function putDocuments(documents: Readonly<Record<string, unknown>>): Promise<void> {
  const database = await new Promise<IDBDatabase>((found, failed) => {
    const opening = indexedDB.open('unknot');
    opening.onsuccess = () => found(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const change = database.transaction('documents', 'readwrite');
  for (const [name, document] of Object.entries(documents)) change.objectStore('documents').put(document, name);
  await new Promise<void>((saved, failed) => {
    change.oncomplete = () => saved();
    change.onabort = () => failed(change.error);
  });
  database.close();
}

Object.assign(globalThis, { layPerson });
