import { describe, expect, it } from 'vitest';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import {
  fromItems,
  type OnShelf,
  parseMemory,
  planText,
  type SyncMemory,
  stampAfter,
  syncStep,
  toItems,
} from '@/utils/domain/sync/synced';

const PLAN = standardPlan();
const OTHER = { ...PLAN, readingGrace: 5 };
const THIRD = { ...PLAN, readingGrace: 7 };

function memory(at: number | null, last = PLAN): SyncMemory {
  return { version: 1, at, last: at === null ? null : planText(last), before: null };
}

describe('a plan on the shelf', () => {
  it('comes back as it went, without what was for a single day', () => {
    const items = toItems({ at: 5, plan: { ...OTHER, gentle: { day: '2026-03-02', isOn: true } } });
    expect(fromItems(items ?? {})).toEqual({ at: 5, plan: OTHER });
  });

  it('keeps within the browser’s limits, whatever the letters', () => {
    const own = (index: number) => ({ ...PLAN.routines[0], id: `own-${index}`, kind: 'own', name: '腰'.repeat(60) });
    const plan = { ...PLAN, routines: Array.from({ length: 80 }, (_, index) => own(index)) } as typeof PLAN;
    const items = Object.entries(toItems({ at: 5, plan }) ?? {});
    expect(items.length).toBeGreaterThan(2);
    const sizes = items.map(([name, value]) => new TextEncoder().encode(name + JSON.stringify(value)).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(102_400);
    expect(fromItems(Object.fromEntries(items))).toEqual({ at: 5, plan });
  });

  it('that is too long is not sent', () => {
    const own = (index: number) => ({ ...PLAN.routines[0], id: `own-${index}`, kind: 'own', name: 'x'.repeat(60) });
    const plan = { ...PLAN, routines: Array.from({ length: 400 }, (_, index) => own(index)) } as typeof PLAN;
    expect(toItems({ at: 5, plan })).toBeNull();
  });

  it('is waited for while it arrives in pieces, or when it is broken', () => {
    const items = toItems({ at: 5, plan: PLAN }) ?? {};
    expect(fromItems({})).toBe('nothing');
    expect(fromItems({ plan: items.plan })).toBe('torn');
    expect(fromItems({ ...items, plan0: { at: 4, text: '{' } })).toBe('torn');
    expect(fromItems({ ...items, plan0: { at: 5, text: 'null' } })).toBe('torn');
    expect(fromItems({ ...items, plan: 'what' })).toBe('torn');
    expect(fromItems({ plan: { version: 2, at: 5, pieces: 1 } })).toBe('newer');
    const newer = JSON.stringify({ ...PLAN, version: 2 });
    expect(fromItems({ plan: { version: 1, at: 5, pieces: 1 }, plan0: { at: 5, text: newer } })).toBe('newer');
  });
});

describe('of two plans', () => {
  it.each<[string, SyncMemory, typeof PLAN, OnShelf, string]>([
    ['the first machine leaves its own', memory(null), PLAN, 'nothing', 'leave'],
    ['the second takes what is there', memory(null), PLAN, { at: 5, plan: OTHER }, 'take'],
    ['the same plan needs nothing', memory(null), PLAN, { at: 5, plan: PLAN }, 'settle'],
    ['nothing happened', memory(5), PLAN, { at: 5, plan: OTHER }, 'settle'],
    ['a change here goes out', memory(5, PLAN), THIRD, { at: 5, plan: PLAN }, 'leave'],
    ['a change there comes in', memory(5), PLAN, { at: 6, plan: OTHER }, 'take'],
    ['with changes on both sides the newer counts', memory(5), THIRD, { at: 6, plan: OTHER }, 'take'],
    ['an older one that arrives late is answered', memory(7), PLAN, { at: 6, plan: OTHER }, 'leave'],
    ['an empty shelf after the first time is the end', memory(5), PLAN, 'nothing', 'stop'],
    ['pieces are waited for', memory(5), PLAN, 'torn', 'wait'],
    ['a newer version’s plan is left alone', memory(5), THIRD, 'newer', 'wait'],
  ])('%s', (_, remembered, plan, shelf, step) => {
    expect(syncStep(remembered, plan, shelf)).toBe(step);
  });

  it('what is left now is later than what it replaces, even by a clock that is behind', () => {
    expect(stampAfter(10, 'nothing')).toBe(10);
    expect(stampAfter(10, { at: 4, plan: PLAN })).toBe(10);
    expect(stampAfter(10, { at: 99, plan: PLAN })).toBe(100);
  });
});

describe('what a machine remembers', () => {
  it('comes back as it was', () => {
    const remembered: SyncMemory = { version: 1, at: 5, last: planText(PLAN), before: { at: 4, plan: OTHER } };
    expect(parseMemory(JSON.parse(JSON.stringify(remembered)))).toEqual(remembered);
  });

  it('is that of a beginner when it is broken, and offers no way back to a broken plan', () => {
    for (const broken of [undefined, null, 7, {}, { version: 2 }]) expect(parseMemory(broken)).toEqual(memory(null));
    expect(parseMemory({ version: 1, at: 5, last: 'x', before: { at: 4, plan: {} } }).before).toBeNull();
  });
});
