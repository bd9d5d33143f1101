import { beforeEach, describe, expect, test } from 'vitest';
import { present } from '@/utils/browser/present';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import type { Badge } from '@/utils/domain/schedule/surface';
import { fakeBrowser, toolbar } from './fake';

const NOW = Date.UTC(2026, 10, 24, 9);

const show = (badge: Badge) =>
  present({
    surface: { alarmAt: NOW, badge, notices: [], prompt: null, page: null, next: null, hold: null, pausedUntil: null },
    plan: standardPlan(),
    appointments: [],
    now: NOW,
  });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(toolbar, { text: '', title: '', icon: {}, calls: 0 });
});

describe('the toolbar icon', () => {
  test.each([
    [{ type: 'waiting' }, 'a prompt waits', 'waiting'],
    [{ type: 'paused' }, 'paused', 'paused'],
    [{ type: 'held' }, 'held back', 'rest'],
    [{ type: 'countdown', minutes: 7 }, 'in 7 min', 'rest'],
  ] as const)('says %o in text, in words and by its picture', async (badge, words, picture) => {
    await show(badge);
    expect(toolbar.text).not.toBe('');
    expect(toolbar.title).toContain(words);
    expect(Object.values(toolbar.icon).every((path) => path.startsWith(`/icon/${picture}-`))).toBe(true);
  });

  test('goes back to rest and says nothing when there is nothing to say', async () => {
    await show({ type: 'paused' });
    await show({ type: 'none' });
    expect(toolbar).toMatchObject({ text: '', title: 'Unknot' });
    expect(toolbar.icon['16']).toBe('/icon/rest-16.png');
  });

  test('counts the minutes on the badge', async () => {
    await show({ type: 'countdown', minutes: 7 });
    await show({ type: 'countdown', minutes: 6 });
    expect(toolbar.text).toBe('6');
  });
});
