import type { BreakDraft } from '../breaks/break-record';
import { dayStart } from '../time/local-day';
import { HOUR, type Moment } from '../time/units';
import { comeBack, SETTLING, takeIn } from './absence';
import { answer, dismiss, pause, snooze } from './answers';
import { ask, dropWhatCannotWait } from './asking';
import { followClock } from './clock';
import type { ScheduleEvent } from './event';
import { followPlan } from './follow-plan';
import { restore } from './prompts';
import { passOverReminders, remind, tidyReminders } from './reminding';
import type { ScheduleState } from './state';
import { goOn, halt, leave, small, start } from './taking';
import { catchUp } from './timers';
import { type Given, type Turn, withState } from './turn';
import { nextWake } from './wake';

/**
 * Takes the schedule through one event and gives the next state with the breaks to log, oldest first. Any `now` will do:
 * a late one is an absence, one before the last is a clock that was set back. An event about a prompt that is no longer
 * open only lets the time pass. Never throws; never shows a prompt except on a `look`, which alone knows what is on the screen.
 */
export function advance(
  given: Given,
  state: ScheduleState,
  event: ScheduleEvent,
  now: Moment,
): { readonly state: ScheduleState; readonly records: readonly BreakDraft[] } {
  const followed = followClock(state, now.at);
  const begun: Turn = { given, now, from: followed.at, state: followed, records: [] };
  const handled = handle(followPlan(catchUp(begun)), event);
  const dropped = tidyReminders(dropWhatCannotWait(handled));
  const settled = event.type === 'look' ? remind(ask(dropped)) : dropped;
  const next = forgetTheOld(settled).state;
  return { state: { ...next, wakeAt: nextWake(given, next, now) }, records: settled.records };
}

function handle(turn: Turn, event: ScheduleEvent): Turn {
  switch (event.type) {
    case 'look':
      return takeIn(turn, event.seen);
    case 'dismiss':
      return dismiss(turn, event);
    case 'refresh':
      return turn;
    case 'book':
      return passOverReminders(turn, event.appointment);
    case 'answer':
      return answer(present(turn, event.prompt), event);
    case 'snooze':
      return snooze(present(turn, event.prompt), event);
    case 'leave':
      return leave(present(turn, event.prompt), event);
    case 'start':
      return start(present(turn, turn.state.open?.id), event);
    case 'small':
      return small(present(turn, event.prompt), event);
    case 'halt':
      return halt(turn, event);
    case 'goOn':
      return goOn(present(turn, event.prompt), event);
    case 'pause':
      return pause(present(turn, turn.state.open?.id), event);
    case 'resume':
      return withState(present(turn, turn.state.open?.id), { pause: null });
  }
}

/** A click is somebody who is there. What is said of the prompt stands for it, so the absence does not end that one too. */
function present(turn: Turn, prompt: string | undefined): Turn {
  const { open, awaySince } = turn.state;
  const here = turn.state.input === 'active' ? turn : withState(turn, { input: 'active' });
  if (awaySince === null) return here;
  if (open === null || open.id !== prompt) return comeBack(here);
  const absence = turn.now.at - awaySince;
  return restore(withState(here, { awaySince: null, notBefore: turn.now.at + SETTLING }), absence);
}

function forgetTheOld(turn: Turn): Turn {
  const { state, now } = turn;
  const since = Math.min(dayStart(now), now.at - HOUR);
  const isOld = (at: number): boolean => at < since;
  const notBefore = state.notBefore !== null && state.notBefore <= now.at ? null : state.notBefore;
  if (notBefore === state.notBefore && !state.asked.some(isOld) && !state.skips.some(isOld)) return turn;
  return withState(turn, {
    notBefore,
    asked: state.asked.filter((at) => !isOld(at)),
    skips: state.skips.filter((at) => !isOld(at)),
  });
}
