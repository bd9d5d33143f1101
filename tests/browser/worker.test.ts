import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createWorker } from '@/entrypoints/background/worker';
import { createApp } from '@/utils/app/create-app';
import { createBackupApp } from '@/utils/app/create-backup-app';
import { createScheduleApp } from '@/utils/app/create-schedule-app';
import { MINUTE } from '@/utils/domain/time/units';
import { fakeBrowser } from './fake';

const START = Temporal.PlainDateTime.from('2026-11-24T09:00').toZonedDateTime('Europe/Berlin').epochMilliseconds;
let count = 0;

/** A worker on an empty database, at nine in the morning. */
function setUp() {
  const clock = { at: START };
  const setting = { now: () => ({ at: clock.at, zone: 'Europe/Berlin' }), database: `worker-${++count}` };
  const start = () => createWorker(createScheduleApp(setting));
  const backups = createBackupApp(setting, async () => ({ ok: true, value: new Blob() }));
  return { app: createApp(setting), backups, clock, start, worker: start() };
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.tabs.query = vi.fn(async () => []) as never;
});

describe('the worker', () => {
  test('asks when it is time, once, and takes the answer from the button', async () => {
    const { app, clock, worker } = setUp();
    await worker.wake();
    clock.at += 30 * MINUTE;
    await Promise.all([worker.wake(), worker.wake(), worker.wake()]);
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['prompt-1']);
    await worker.press('prompt-1', 'done');
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    const read = await app.read();
    expect(read.ok && read.value.todaysBreaks.map(({ outcome }) => outcome)).toEqual(['done']);
  });

  test('shows what was saved when it died before showing it', async () => {
    const { app, clock, start, worker } = setUp();
    await worker.wake();
    clock.at += 30 * MINUTE;
    await app.commit({ type: 'look', seen: { input: 'active', fullScreen: false, meeting: false, audible: false } });
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    await start().wake();
    expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual(['prompt-1']);
  });

  test('snoozes by the minutes on its button', async () => {
    const { app, clock, worker } = setUp();
    await worker.wake();
    clock.at += 30 * MINUTE;
    await worker.wake();
    await worker.press('prompt-1', 'snooze');
    const read = await app.read();
    expect(read.ok && read.value.state.snoozed?.until).toBe(clock.at + 5 * MINUTE);
  });

  test('does nothing on the button of a prompt that is over', async () => {
    const { app, worker } = setUp();
    await worker.wake();
    await worker.press('prompt-9', 'done');
    const read = await app.read();
    expect(read.ok && read.value.todaysBreaks).toEqual([]);
  });

  test('does not show again what the person closed, and keeps it open', async () => {
    const { app, clock, worker } = setUp();
    await worker.wake();
    clock.at += 30 * MINUTE;
    await worker.wake();
    await fakeBrowser.notifications.clear('prompt-1');
    await worker.wake({ event: { type: 'dismiss', notice: 'prompt-1' } });
    await worker.wake();
    expect(await fakeBrowser.notifications.getAll()).toEqual({});
    const read = await app.read();
    expect(read.ok && read.value.surface.prompt?.id).toBe('prompt-1');
  });

  test('believes what an idle event says', async () => {
    const { app, clock, worker } = setUp();
    await worker.wake();
    clock.at += 10 * MINUTE;
    await worker.wake({ input: 'locked' });
    const read = await app.read();
    expect(read.ok && read.value.state.awaySince).toBe(clock.at);
  });

  test('opens the page of a backup that is due behind the one in front, once', async () => {
    const { backups, worker } = setUp();
    const opened: unknown[] = [];
    const reload = vi.fn(async () => undefined);
    fakeBrowser.tabs.create = vi.fn(async (tab) => void opened.push(tab)) as never;
    fakeBrowser.tabs.query = vi.fn(async () => opened.map(() => ({ id: 7 }))) as never;
    fakeBrowser.tabs.reload = reload as never;
    await worker.wake();
    expect(opened).toEqual([]);
    await backups.switchBackups(true);
    await worker.wake();
    await worker.wake();
    expect(opened).toEqual([{ url: expect.stringContaining('/backup.html'), active: false }]);
    expect(reload).toHaveBeenCalledWith(7); // one that stayed open because it failed tries anew
  });
});
