import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import type { Failure } from '@/utils/app/app';
import { createBackupApp } from '@/utils/app/create-backup-app';
import { createExchangeApp } from '@/utils/app/create-exchange-app';
import { createScheduleApp } from '@/utils/app/create-schedule-app';
import { isLocked, unlock } from '@/utils/app/lock';
import {
  type BackupChoices,
  isBackupDue,
  isCopyMissing,
  madeBackup,
  NO_BACKUPS,
  nextBackupName,
} from '@/utils/domain/exchange/backup-choices';
import { DAY, HOUR } from '@/utils/domain/time/units';
import { exported, failure, value, ZONE } from './table';

const START = Temporal.PlainDateTime.from('2026-11-24T09:00').toZonedDateTime(ZONE).epochMilliseconds;
const PASSPHRASE = 'four calm snails wait';
const FULL: Failure = { type: 'diskFull', message: 'Not read.' };
let databases = 0;

function setUp() {
  const clock = { at: START };
  const setting = { now: () => ({ at: clock.at, zone: ZONE }), database: `backup-${++databases}` };
  const exportAll = vi.fn(async () => ({ ok: true as const, value: new Blob(['everything']) }));
  const worker = createScheduleApp(setting);
  return {
    clock,
    exportAll,
    exchange: createExchangeApp(setting),
    backups: createBackupApp(setting, exportAll),
    failing: createBackupApp(setting, async () => ({ ok: false, error: FULL })),
    isDue: async () => (await value(worker.readOverview())).isBackupDue,
    raw: () => openDB(setting.database),
  };
}

describe('automatic backups', () => {
  test('are off at install, and nothing is ever due', async () => {
    const { backups, clock, isDue } = setUp();
    clock.at += 400 * DAY;
    expect(await isDue()).toBe(false);
    expect(await value(backups.makeBackup())).toBeNull();
    expect(await value(backups.readBackups())).toEqual({ ...NO_BACKUPS, isLocked: false });
  });

  test('switched on make the first at once, and the next when a week has passed', async () => {
    const { backups, clock, isDue } = setUp();
    await value(backups.switchBackups(true));
    expect(await isDue()).toBe(true);
    const made = await value(backups.makeBackup());
    expect(made?.name).toBe('unknot-backup-1.json');
    expect(await made?.file.text()).toBe('everything');
    await value(backups.noteBackup('unknot-backup-1.json'));
    clock.at += 7 * DAY - 1;
    expect(await isDue()).toBe(false);
    expect(await value(backups.makeBackup())).toBeNull();
    clock.at += 1;
    expect(await isDue()).toBe(true);
    expect((await value(backups.makeBackup()))?.name).toBe('unknot-backup-2.json');
  });

  test('of which nothing more was heard are tried again the next day, under the same name', async () => {
    const { backups, clock, isDue } = setUp();
    await value(backups.switchBackups(true));
    await value(backups.makeBackup());
    clock.at += 23 * HOUR;
    expect(await isDue()).toBe(false);
    clock.at += HOUR;
    expect((await value(backups.makeBackup()))?.name).toBe('unknot-backup-1.json');
  });

  test('that failed say why until one succeeds, and are tried again the next day', async () => {
    const { backups, clock, failing, isDue } = setUp();
    await value(backups.switchBackups(true));
    expect(await failure(failing.makeBackup())).toEqual(FULL);
    expect(await value(backups.noteBackupFailure('notRead'))).toMatchObject({
      failure: 'notRead',
      nextAt: START + DAY,
    });
    clock.at += DAY;
    expect(await isDue()).toBe(true);
    expect((await value(backups.readBackups())).failure).toBe('notRead');
    expect((await value(backups.noteBackup('unknot-backup-1.json'))).failure).toBeNull();
  });

  test('switched off while one is being made stay off', async () => {
    const { backups, isDue } = setUp();
    await value(backups.switchBackups(true));
    await value(backups.makeBackup());
    await value(backups.switchBackups(false));
    expect((await value(backups.noteBackup('unknot-backup-1.json'))).nextAt).toBeNull();
    expect(await isDue()).toBe(false);
  });

  test('are off again after everything was erased, and their key is gone', async () => {
    const { exchange, backups, raw, isDue } = setUp();
    await value(backups.switchBackups(true));
    await value(backups.lockBackups(PASSPHRASE));
    await value(exchange.erase({ type: 'everything' }));
    expect(await isDue()).toBe(false);
    expect(await (await raw()).get('documents', 'backup-key')).toBeUndefined();
  });

  test('set what cannot be read aside, and begin again as at install', async () => {
    const { backups, raw, isDue } = setUp();
    await value(backups.readBackups());
    await (await raw()).put('documents', { nextAt: 'soon' }, 'backup');
    expect(await isDue()).toBe(false);
    expect((await value(backups.switchBackups(true))).nextAt).toBe(START);
    expect(await (await raw()).get('documents', `aside:backup:${START}`)).toEqual({ nextAt: 'soon' });
  });
});

describe('a passphrase for automatic backups', () => {
  test('locks every file from then on, and is kept nowhere', async () => {
    const { backups, raw } = setUp();
    await value(backups.switchBackups(true));
    expect((await value(backups.lockBackups(PASSPHRASE))).isLocked).toBe(true);
    const made = await value(backups.makeBackup());
    expect(made?.name).toBe('unknot-backup-1.unknot');
    if (made === null) throw new Error('Nothing was made.');
    expect(await isLocked(made.file)).toBe(true);
    const opened = await unlock(made.file, PASSPHRASE);
    expect(opened.ok && (await opened.value.text())).toBe('everything');
    const stored = await (await raw()).get('documents', 'backup-key');
    expect(stored.key.extractable).toBe(false);
    expect(Object.values(stored)).not.toContain(PASSPHRASE);
  });

  test('can be taken away again', async () => {
    const { backups } = setUp();
    await value(backups.switchBackups(true));
    await value(backups.lockBackups(PASSPHRASE));
    expect((await value(backups.lockBackups(null))).isLocked).toBe(false);
    expect((await value(backups.makeBackup()))?.name).toBe('unknot-backup-1.json');
  });

  test('that is too short is refused, and nothing changes', async () => {
    const { backups } = setUp();
    expect(await failure(backups.lockBackups('short'))).toMatchObject({ type: 'invalid' });
    expect((await value(backups.readBackups())).isLocked).toBe(false);
  });

  test('never comes with an export', async () => {
    const { exchange, backups } = setUp();
    await value(backups.switchBackups(true));
    await value(backups.lockBackups(PASSPHRASE));
    expect(JSON.stringify(await exported(exchange))).not.toContain('backup');
  });

  test('whose key cannot be read makes no open file in its place', async () => {
    const { backups, raw } = setUp();
    await value(backups.switchBackups(true));
    await (await raw()).put('documents', { version: 1, key: 'lost' }, 'backup-key');
    expect((await failure(backups.makeBackup())).message).toContain('none was made');
    expect((await value(backups.readBackups())).nextAt).toBe(START);
  });
});

describe('when a backup is due', () => {
  test.each([
    ['off', null, false],
    ['long past, after months asleep', START - 90 * DAY, true],
    ['this very moment', START, true],
    ['a moment from now', START + 1, false],
    ['a week from now', START + 7 * DAY, false],
    ['further ahead than a week, because the clock was wrong when it was planned', START + 7 * DAY + 1, true],
  ])('%s', (_, nextAt, expected) => {
    expect(isBackupDue(nextAt, START)).toBe(expected);
  });

  test('the names go round through four files, and each takes the place of the oldest', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (locks) => {
        let choices: BackupChoices = { ...NO_BACKUPS, nextAt: START };
        locks.forEach((locked, index) => {
          const name = nextBackupName(choices, locked);
          expect(name).toBe(`unknot-backup-${(index % 4) + 1}.${locked ? 'unknot' : 'json'}`);
          choices = madeBackup(choices, name, START);
        });
      }),
    );
  });
});

describe('whether a copy is missing', () => {
  test.each([
    ['nothing was logged yet', null, null, false],
    ['the first record is 90 days old', null, 90, false],
    ['the first record is 91 days old and nothing was ever taken out', null, 91, true],
    ['something was taken out 90 days ago', 90, 400, false],
    ['nothing was taken out for 91 days', 91, 400, true],
    ['nothing was taken out for years, but the records are young', 900, 10, false],
  ])('%s', (_, taken, first, expected) => {
    const before = (days: number | null) => (days === null ? null : START - days * DAY);
    expect(isCopyMissing(before(taken), before(first), START)).toBe(expected);
  });
});
