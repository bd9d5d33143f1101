import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { rollUp } from '@/utils/domain/progress/rollup';
import { historyOf, lay, openExchange } from '../exchange/history';
import { failure, value } from './table';

const HISTORY = historyOf(30);
const ASIDE = {
  'kept:pain:x': { day: '2026-11-10' },
  'kept:breaks:x': { day: '2026-10-30' },
  'kept:day:2026-11-10': {},
  'kept:documents:plan': 'soup',
  'told:appointments:x': { version: 1, at: 1 },
};

async function aMonth() {
  const table = openExchange();
  await value(table.app.read());
  await lay(table.name, HISTORY, ASIDE);
  const names = async () => ((await table.look()).documents ?? []).map(([name]) => name);
  return { ...table, names };
}

describe('erasing', () => {
  test('everything leaves no store with anything in it', async () => {
    const { exchange, look, app } = await aMonth();
    await value(app.finishWelcome());
    const count = HISTORY.pain.length + HISTORY.breaks.length + HISTORY.appointments.length;
    expect(await value(exchange.erase({ type: 'everything' }))).toBe(count);
    for (const store of Object.values(await look())) expect(store).toEqual([]);
    expect(await value(app.read())).toMatchObject({ isWelcomed: false, recentPain: [], troubles: [] });
  });

  test.each(['pain', 'breaks'] as const)('%s takes its numbers out of the days and leaves the others', async (kind) => {
    const { exchange, look, names, raw } = await aMonth();
    const database = await raw();
    const [first] = HISTORY.days;
    await database.put('days', { day: first?.day, breaks: 7, pain: 7, habits: {} });
    database.close();
    expect(await value(exchange.erase({ type: 'kind', kind }))).toBe(HISTORY[kind].length);
    const after = await look();
    expect(after[kind]).toEqual([]);
    expect(after.appointments).toHaveLength(HISTORY.appointments.length);
    const expected = HISTORY.days
      .map(({ day, habits }) => {
        const breaks = kind === 'breaks' ? [] : HISTORY.breaks.filter((one) => one.day === day);
        const pain = kind === 'pain' ? [] : HISTORY.pain.filter((one) => one.day === day);
        return rollUp(day, breaks, pain, day === first?.day ? {} : habits);
      })
      .filter(({ breaks, pain, habits }) => [breaks, pain, habits].some((some) => Object.keys(some).length > 0));
    expect((after.days ?? []).map(([, day]) => day)).toEqual(expected);
    expect(await names()).not.toContain(`kept:${kind}:x`);
    expect(await names()).toContain('kept:documents:plan');
    expect(await names()).not.toContain('kept:day:2026-11-10');
  });

  test('appointments takes their reminders too', async () => {
    const { exchange, app, care, clock, look, names } = await aMonth();
    await value(care.saveAppointment({ at: clock.at + 86_400_000, minutes: 60, title: 'Massage' }));
    expect((await value(app.read())).upcoming).toHaveLength(1);
    expect(await value(exchange.erase({ type: 'kind', kind: 'appointments' }))).toBe(HISTORY.appointments.length + 1);
    expect((await value(app.read())).upcoming).toEqual([]);
    const after = await look();
    expect(after.pain).toHaveLength(HISTORY.pain.length);
    expect(await names()).not.toContain('told:appointments:x');
    expect(new Map(after.documents as [string, unknown][]).get('nudges')).toEqual([]);
  });

  test('a span takes its days, both included, and nothing beside', async () => {
    const { exchange, look, names } = await aMonth();
    const first = '2026-11-05';
    const last = '2026-11-12';
    const isOutside = ({ day }: { readonly day: string }) => day < first || day > last;
    const count = [HISTORY.pain, HISTORY.breaks, HISTORY.appointments].flat().filter((one) => !isOutside(one)).length;
    expect(await value(exchange.erase({ type: 'span', first, last }))).toBe(count);
    const after = await look();
    for (const store of ['pain', 'breaks', 'appointments', 'days'] as const) {
      expect((after[store] ?? []).map(([, record]) => record)).toEqual(HISTORY[store].filter(isOutside));
    }
    expect(await names()).toEqual(expect.arrayContaining(['kept:breaks:x', 'kept:documents:plan']));
    expect(await names()).not.toContain('kept:pain:x');
    expect(await names()).not.toContain('kept:day:2026-11-10');
  });

  test('a span that ends before it begins is refused', async () => {
    const { exchange } = await aMonth();
    const error = await failure(exchange.erase({ type: 'span', first: '2026-11-12', last: '2026-11-05' }));
    expect(error).toMatchObject({ type: 'invalid', message: expect.stringContaining('Nothing was changed.') });
  });
});
