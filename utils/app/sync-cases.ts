import type { Plan } from '@/utils/domain/plan/plan';
import type { Result } from '@/utils/domain/result';
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
import { t } from '@/utils/i18n/t';
import { putDocument, readDocument } from '@/utils/store/documents';
import type { ReadTransaction, WriteTransaction } from '@/utils/store/transaction';
import type { Failure, Outcome } from './app';
import type { Desk } from './desk';
import { POLICY, SYNC } from './document-names';
import { step } from './schedule';
import { readStored } from './stored';
import type { Shelf, SyncApp, SyncState } from './sync-app';

type Items = Readonly<Record<string, unknown>>;

const OFF: SyncState = { isOn: false, before: null };

/** The use cases of what the browser holds beside the store: the plan of other machines, and the organisation's settings. */
export function syncCases(desk: Desk, shelf: Shelf): SyncApp {
  async function exchangePlan(items: Items): Outcome<SyncState> {
    const onShelf = fromItems(items);
    const read = await desk.read(async (transaction) => {
      const memory = await readMemory(transaction);
      return { memory, plan: memory && (await readStored(transaction, desk.now())).plan };
    });
    if (!read.ok) return read;
    const { memory, plan } = read.value;
    if (memory === null || plan === null) return { ok: true, value: OFF };
    switch (syncStep(memory, plan, onShelf)) {
      case 'wait':
        return { ok: true, value: stateOf(memory) };
      case 'stop':
        return desk.change((transaction) => forget(transaction));
      case 'take':
        return take(onShelf);
      case 'leave':
        return leave(plan, onShelf);
      case 'settle':
        return settle(memory, onShelf);
    }
  }

  async function take(onShelf: OnShelf): Outcome<SyncState> {
    return desk.change(async (transaction, now) => {
      const { plan: here } = await readStored(transaction, now);
      if (typeof onShelf === 'string') return OFF;
      const { at, plan } = onShelf;
      const memory: SyncMemory = { version: 1, at, last: planText(plan), before: { at: now.at, plan: here } };
      await step(transaction, now, { type: 'refresh' }, (old) => ({ ...plan, gentle: old.gentle }));
      await putDocument(transaction, SYNC, memory);
      return stateOf(memory);
    });
  }

  async function leave(plan: Plan, onShelf: OnShelf): Outcome<SyncState> {
    const left = { at: stampAfter(desk.now().at, onShelf), plan };
    const items = toItems(left);
    if (items === null) return refused(t('sync.tooLong'));
    try {
      await shelf.put(items);
    } catch (reason) {
      console.error('The browser did not take the plan for other machines.', reason);
      return refused(t('sync.notTaken'));
    }
    return desk.keep(async (transaction) => {
      const memory = { ...parseMemory(await readDocument(transaction, SYNC)), at: left.at, last: planText(left.plan) };
      await putDocument(transaction, SYNC, memory);
      return stateOf(memory);
    });
  }

  async function settle(memory: SyncMemory, onShelf: OnShelf): Outcome<SyncState> {
    if (typeof onShelf === 'string' || onShelf.at === memory.at) return { ok: true, value: stateOf(memory) };
    const settled: SyncMemory = { ...memory, at: onShelf.at, last: planText(onShelf.plan) };
    return desk.keep(async (transaction) => {
      await putDocument(transaction, SYNC, settled);
      return stateOf(settled);
    });
  }

  return {
    readSync: () =>
      desk.read(async (transaction) => {
        const memory = await readMemory(transaction);
        return memory === null ? OFF : stateOf(memory);
      }),
    setSync: async (isOn, items) => {
      if (isOn) {
        const begun = await desk.keep((transaction) => putDocument(transaction, SYNC, parseMemory(undefined)));
        return begun.ok ? exchangePlan(items) : begun;
      }
      try {
        await shelf.clear();
      } catch (reason) {
        console.error('The browser did not clear the plan for other machines.', reason);
        return refused(t('sync.notCleared'));
      }
      return desk.change((transaction) => forget(transaction));
    },
    exchangePlan,
    takeBack: async (items) => {
      const taken = await desk.change(async (transaction, now) => {
        const memory = await readMemory(transaction);
        if (memory?.before === null || memory === null) return;
        const { plan } = memory.before;
        await step(transaction, now, { type: 'refresh' }, (old) => ({ ...plan, gentle: old.gentle }));
        await putDocument(transaction, SYNC, { ...memory, before: null });
      });
      return taken.ok ? exchangePlan(items) : taken;
    },
    answerPolicy: (answer, change) =>
      desk.change(async (transaction, now) => {
        await putDocument(transaction, POLICY, { version: 1, answer });
        if (change !== null) await step(transaction, now, { type: 'refresh' }, change);
        return null;
      }),
    readAnswer: () =>
      desk.read(async (transaction) => {
        const { answer } = Object(await readDocument(transaction, POLICY)) as { readonly answer?: unknown };
        return typeof answer === 'string' ? answer : null;
      }),
  };
}

/** What this machine remembers of the exchange; null while it takes no part. */
async function readMemory(transaction: ReadTransaction): Promise<SyncMemory | null> {
  const stored = await readDocument(transaction, SYNC);
  return stored === undefined ? null : parseMemory(stored);
}

async function forget(transaction: WriteTransaction): Promise<SyncState> {
  await transaction.objectStore('documents').delete(SYNC);
  return OFF;
}

function stateOf({ before }: SyncMemory): SyncState {
  return { isOn: true, before };
}

function refused(message: string): Result<never, Failure> {
  return { ok: false, error: { type: 'failed', message } };
}
