import { t } from '@/utils/i18n/t';
import { parseBreak } from '../breaks/parse-break';
import { parseAppointment } from '../care/parse-appointment';
import { parsePainEntry } from '../pain/parse-entry';
import { parseDay } from '../progress/parse-day';
import type { Result } from '../result';
import type { Backup, BackupList } from './backup';
import type { Faults } from './backup-faults';
import { parseSetAside } from './set-aside';
import { createSharing } from './sharing';

/** The lists of a backup while its file is read. */
export interface BackupLists {
  /** The next item of a list. */
  add(list: BackupList, value: unknown): void;
  /** What was read so far. */
  read(): Pick<Backup, BackupList>;
}

/** Lists that read each item by the parser of its kind, and tell the faults where one cannot be read or comes twice. */
export function createBackupLists(faults: Faults): BackupLists {
  const share = createSharing();

  function listOf<Value>(
    list: BackupList,
    parse: (value: unknown) => Result<Value, string>,
    keyOf: (item: Value) => string,
    light: (item: Value) => Value = (item) => item,
  ) {
    const items: Value[] = [];
    const keys = new Set<string>();
    let count = 0;

    function add(value: unknown): void {
      count += 1;
      const parsed = parse(value);
      const key = parsed.ok ? keyOf(parsed.value) : '';
      const why = !parsed.ok ? parsed.error : keys.has(key) ? t('data.placeTwice') : null;
      if (why !== null) faults.add(t(`data.placeInFile.${list}`, count), why);
      if (why !== null || !parsed.ok) return;
      keys.add(key);
      items.push(light(parsed.value));
    }

    return { items, add };
  }

  const lists = {
    pain: listOf('pain', parsePainEntry, ({ id }) => id, share.painEntry),
    breaks: listOf('breaks', parseBreak, ({ id }) => id, share.breakRecord),
    appointments: listOf('appointments', parseAppointment, ({ id }) => id),
    days: listOf('days', parseDay, ({ day }) => day),
    unreadable: listOf('unreadable', parseSetAside, ({ store, key }) => `${store}:${key}`),
  };

  return {
    add: (list, value) => lists[list].add(value),
    read: () => ({
      pain: lists.pain.items,
      breaks: lists.breaks.items,
      appointments: lists.appointments.items,
      days: lists.days.items,
      unreadable: lists.unreadable.items,
    }),
  };
}
