import { beforeEach, describe, expect, test, vi } from 'vitest';
import { present } from '@/utils/browser/present';
import { standardPlan } from '@/utils/domain/plan/standard-plan';
import type { Surface } from '@/utils/domain/schedule/surface';
import { fakeBrowser, toolbar } from './fake';

const NOW = Date.UTC(2026, 10, 24, 9);
const QUIET: Surface = {
  alarmAt: NOW + 60_000,
  badge: { type: 'none' },
  notices: [],
  prompt: null,
  page: null,
  next: null,
  hold: null,
  pausedUntil: null,
};
const ASKING: Surface = {
  ...QUIET,
  badge: { type: 'waiting' },
  notices: [{ type: 'prompt', id: 'prompt-1', routine: 'posture', lasts: 30, snooze: 5 }],
};

const show = (surface: Surface) => present({ surface, plan: standardPlan(), appointments: [], now: NOW });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(toolbar, { text: '', title: '', icon: {}, calls: 0 });
});

describe('presenting', () => {
  test('makes alarm, notification, badge and icon agree with the surface', async () => {
    await show(ASKING);
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'next', scheduledTime: NOW + 60_000 }]);
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['prompt-1']);
    expect(toolbar).toMatchObject({ text: '1', title: 'Unknot: a prompt waits for you' });
    expect(toolbar.icon['16']).toContain('waiting');
    await show(QUIET);
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    expect(toolbar).toMatchObject({ text: '', title: 'Unknot' });
    expect(toolbar.icon['16']).toContain('rest');
  });

  test('twice asks nothing of the browser the second time', async () => {
    await show(ASKING);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const alarm = vi.spyOn(fakeBrowser.alarms, 'create');
    const { calls } = toolbar;
    await show(ASKING);
    expect([create.mock.calls, alarm.mock.calls, toolbar.calls - calls]).toEqual([[], [], 0]);
    vi.restoreAllMocks();
  });

  test('never sets an alarm further than a day ahead, and no second one', async () => {
    fakeBrowser.alarms.create('old', { when: NOW });
    await show({ ...QUIET, alarmAt: NOW + 9 * 86_400_000 });
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ name: 'next', scheduledTime: NOW + 86_400_000 }]);
  });

  test('leaves the test notification alone', async () => {
    await fakeBrowser.notifications.create('test', { type: 'basic', iconUrl: 'x', title: 'a', message: 'b' });
    await show(QUIET);
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['test']);
  });

  test('goes on with alarm and badge when notifications are refused', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('no'));
    await show(ASKING);
    expect(toolbar.text).toBe('1');
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    vi.restoreAllMocks();
  });
});
