import { browser } from 'wxt/browser';
import type { Overview, ScheduleApp } from '@/utils/app/app';
import { detectionSeconds, look } from '@/utils/browser/look';
import type { PROMPT_BUTTONS } from '@/utils/browser/notices';
import { isBreakOpen, openBackup, openBreak } from '@/utils/browser/pages';
import { present } from '@/utils/browser/present';
import type { Input, ScheduleEvent } from '@/utils/domain/schedule/event';
import { SECOND } from '@/utils/domain/time/units';
import { eventOf } from './shortcuts';

const RELOADED: number = 1 * SECOND; // a page that is still gone after this was closed, not loaded again

/** What woke the worker, as far as it matters. */
interface Cause {
  /** What an idle event said; asked for when absent. */
  readonly input?: Input;
  /** What the person did, committed before looking. */
  readonly event?: ScheduleEvent | null;
}

/** The worker's day: at each wake it commits what happened, looks around, commits that, and presents. */
export interface Worker {
  wake(cause?: Cause): Promise<void>;
  /** A notification's button. A button without a meaning only wakes. */
  press(notice: string, button: (typeof PROMPT_BUTTONS)[number] | undefined): Promise<void>;
  /** A line of the menu or a key: a pause, its end, or what the break page is to do (a text that begins with #, or empty). */
  follow(id: string): Promise<void>;
  /** The page of this prompt has gone: leaves the break, unless the page was only loaded again. */
  leave(prompt: string): Promise<void>;
}

/** A worker on this store. Wakes that come together take turns, so that the last one presents the latest. */
export function createWorker(app: ScheduleApp): Worker {
  let queue: Promise<void> = Promise.resolve();

  function inTurn(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work).catch((reason: unknown) => console.error('A wake of the worker failed.', reason));
    return queue;
  }

  async function run({ input, event = null }: Cause): Promise<void> {
    const before = event === null ? await app.readOverview() : await app.commit(event);
    if (!before.ok) return complain(before.error);
    browser.idle.setDetectionInterval(detectionSeconds(before.value.plan));
    const after = await app.commit({ type: 'look', seen: await look(before.value.plan, input) });
    if (!after.ok) return complain(after.error);
    await present(presented(after.value));
    if (before.value.isBackupDue) await openBackup();
  }

  /** Reads where things stand, finds out what is to be done about it, and does that. */
  function runAfter(find: (overview: Overview) => ScheduleEvent | null | Promise<null>): Promise<void> {
    return inTurn(async () => {
      const read = await app.readOverview();
      await run({ event: read.ok ? await find(read.value) : null });
    });
  }

  return {
    wake: (cause = {}) => inTurn(() => run(cause)),
    press: (notice, button) => runAfter((overview) => meaning(overview, notice, button)),
    follow: (id) =>
      runAfter((overview) => eventOf(id, overview) ?? openBreak(overview.plan.breakIn, id).then(() => null)),
    leave: async (prompt) => {
      await new Promise((resolve) => setTimeout(resolve, RELOADED));
      if (!(await isBreakOpen())) await inTurn(() => run({ event: { type: 'leave', prompt } }));
    },
  };
}

function meaning({ surface }: Overview, notice: string, button: string | undefined): ScheduleEvent | null {
  const prompt = surface.notices.find((shown) => shown.id === notice && shown.type === 'prompt');
  if (prompt?.type !== 'prompt') return null;
  if (button === 'done') return { type: 'answer', prompt: notice, outcome: 'done' };
  if (button === 'snooze' && prompt.snooze !== null) return { type: 'snooze', prompt: notice, minutes: prompt.snooze };
  return null;
}

function presented({ surface, plan, upcoming, unanswered, now }: Overview) {
  return { surface, plan, appointments: [...upcoming, ...unanswered], now: now.at };
}

function complain(failure: { readonly type: string; readonly message: string }): void {
  console.error(`The worker could not go on (${failure.type}).`, failure.message);
}
