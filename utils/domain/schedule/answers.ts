import { minutes, type Seconds } from '../time/units';
import type { ScheduleEvent } from './event';
import { nextBreak } from './forecast';
import { beginUntil, endPrompt } from './prompts';
import { canSkip } from './skips';
import { findRoutine, routinesOf, startAfresh, type Turn, withState } from './turn';

type Of<Type extends ScheduleEvent['type']> = Extract<ScheduleEvent, { type: Type }>;

/** Ends the prompt as the person says. A prompt that is no longer open, or a skip beyond the budget, changes nothing. */
export function answer(turn: Turn, event: Of<'answer'>): Turn {
  const { open } = turn.state;
  if (open?.id !== event.prompt) return turn;
  const at = turn.now.at;
  const reason = event.reason === undefined ? {} : { reason: event.reason };
  if (event.outcome === 'skipped') {
    if (!canSkip(turn)) return turn;
    return endPrompt(withState(turn, { skips: [...turn.state.skips, at] }), { outcome: 'skipped', at, ...reason });
  }
  const spent = event.seconds ?? spentSeconds(turn);
  return endPrompt(turn, { outcome: 'done', at, ...reason, ...(spent !== null && { seconds: spent }) });
}

/** Puts the prompt off; nothing changes when it was put off as often as the plan allows. */
export function snooze(turn: Turn, event: Of<'snooze'>): Turn {
  const { open } = turn.state;
  const { atMost, choices } = turn.given.plan.snooze;
  if (open?.id !== event.prompt || open.snoozes >= atMost || !choices.includes(event.minutes)) return turn;
  const { routine, others, snoozes } = open;
  const until = turn.now.at + minutes(event.minutes);
  const ended = endPrompt(turn, { outcome: 'snoozed', at: turn.now.at });
  return withState(ended, { snoozed: { routine, others, until, snoozes: snoozes + 1 } });
}

/** Begins a break: the open prompt's, or else the named routine's, or else the one that would come next. */
export function start(turn: Turn, event: Of<'start'>): Turn {
  const at = turn.now.at;
  const { open, snoozed, prompts } = turn.state;
  if (open !== null) {
    if (open.startedAt !== null) return turn;
    return withState(turn, { open: { ...open, startedAt: at, answerBy: beginUntil(at, lastsOf(turn, open.routine)) } });
  }
  const routine =
    event.routine ?? nextBreak(turn.given, turn.state, turn.now)?.routine ?? turn.given.plan.routines[0]?.id;
  if (routine === undefined || findRoutine(turn.given.plan, routine) === undefined) return turn;
  const isSnoozed = snoozed !== null && routinesOf(snoozed).includes(routine);
  return withState(turn, {
    prompts: prompts + 1,
    held: null,
    snoozed: isSnoozed ? null : snoozed,
    open: {
      id: `prompt-${prompts + 1}`,
      routine,
      others: isSnoozed ? routinesOf(snoozed).filter((id) => id !== routine) : [],
      shownAt: at,
      snoozes: isSnoozed ? snoozed.snoozes : 0,
      startedAt: at,
      answerBy: beginUntil(at, lastsOf(turn, routine)),
      isDismissed: false,
    },
  });
}

/** Leaves a begun break: at least half of it counts as partial, less as skipped. */
export function leave(turn: Turn, event: Of<'leave'>): Turn {
  const { open } = turn.state;
  const spent = spentSeconds(turn);
  if (open?.id !== event.prompt || spent === null) return turn;
  const outcome = spent * 2 >= lastsOf(turn, open.routine) ? 'partial' : 'skipped';
  return endPrompt(turn, { outcome, at: turn.now.at, seconds: spent });
}

/** The person closed a notification; what it asked stays open. */
export function dismiss(turn: Turn, event: Of<'dismiss'>): Turn {
  const { open, notices } = turn.state;
  if (open?.id === event.notice) return withState(turn, { open: { ...open, isDismissed: true } });
  if (!notices.some(({ key }) => key === event.notice)) return turn;
  return withState(turn, {
    notices: notices.map((notice) => (notice.key === event.notice ? { ...notice, isDismissed: true } : notice)),
  });
}

/** Pauses all asking. An open prompt ends as skipped, unless its break has begun; a held one is dropped. */
export function pause(turn: Turn, event: Of<'pause'>): Turn {
  const { now } = turn;
  if (event.until <= now.at) return turn;
  const { open, held } = turn.state;
  const quiet = open !== null && open.startedAt === null;
  const ended = quiet ? endPrompt(turn, { outcome: 'skipped', at: now.at, reason: 'paused' }) : turn;
  const dropped = held === null ? ended : startAfresh(ended, [held.routine]);
  return withState(dropped, { held: null, pause: { from: now.at, until: event.until } });
}

function lastsOf(turn: Turn, routine: string): Seconds {
  return findRoutine(turn.given.plan, routine)?.lasts ?? 0;
}

function spentSeconds(turn: Turn): Seconds | null {
  const startedAt = turn.state.open?.startedAt;
  return startedAt == null ? null : Math.max(0, Math.round((turn.now.at - startedAt) / 1000));
}
