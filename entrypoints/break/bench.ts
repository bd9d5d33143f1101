import type { BreakApp } from '@/utils/app/break-app';
import type { ScheduleEvent } from '@/utils/domain/schedule/event';
import type { Moment } from '@/utils/domain/time/units';
import type { BreakView } from './break-view';

/** What every action of the break page works with. */
export interface Bench {
  readonly app: BreakApp;
  readonly now: () => Moment;
  view(): BreakView;
  failure(): string | null;
  said(): string;
  show(view: BreakView): void;
  /** Remembers without drawing again. */
  keep(view: BreakView): void;
  /** Says why something failed; null when all is well again. */
  fail(message: string | null): void;
  say(words: string): void;
  /** Does the work after all that was begun before. */
  inTurn(work: () => Promise<void>): Promise<void>;
  /** Moves the schedule on; false, and said so, when that was not saved. */
  commit(event: ScheduleEvent): Promise<boolean>;
}

/** An empty bench; `onChange` is called whenever there is something else to see. */
export function createBench(app: BreakApp, now: () => Moment, onChange: () => void): Bench {
  let view: BreakView = { type: 'reading' };
  let failure: string | null = null;
  let said = '';
  let line: Promise<void> = Promise.resolve();

  const bench: Bench = {
    app,
    now,
    view: () => view,
    failure: () => failure,
    said: () => said,
    show: (next) => {
      view = next;
      onChange();
    },
    keep: (next) => {
      view = next;
    },
    fail: (message) => {
      failure = message;
      onChange();
    },
    say: (words) => {
      said = words;
      onChange();
    },
    inTurn: (work) => {
      line = line.then(work);
      return line;
    },
    commit: async (event) => {
      const result = await app.commit(event);
      bench.fail(result.ok ? null : result.error.message);
      return result.ok;
    },
  };
  return bench;
}
