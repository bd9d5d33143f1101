import { type EpochMs, type Milliseconds, minutes, type Seconds, seconds } from '../time/units';
import type { ScheduleEvent } from './event';
import { nextBreak } from './forecast';
import { ANSWER_TIME, endPrompt, leftAt } from './prompts';
import { smallBreak, smallest } from './small';
import { spentSeconds } from './spent';
import type { OpenPrompt } from './state';
import { findRoutine, leadOf, routinesOf, routinesWithin, type Turn, withState } from './turn';

type Of<Type extends ScheduleEvent['type']> = Extract<ScheduleEvent, { type: Type }>;

/** A prompt at the moment it opens; its break has not begun. `answerBy` is ten minutes off. */
export function openedPrompt(
  turn: Turn,
  given: Pick<OpenPrompt, 'routine' | 'others' | 'snoozes'> & { readonly lasts?: Seconds },
): OpenPrompt {
  return {
    id: `prompt-${turn.state.prompts + 1}`,
    lasts: findRoutine(turn.given.plan, given.routine)?.lasts ?? 0,
    ...given,
    shownAt: turn.now.at,
    startedAt: null,
    haltedAt: null,
    halted: 0,
    answerBy: turn.now.at + ANSWER_TIME,
    isDismissed: false,
    isLeft: false,
  };
}

/** Begins a break: the open prompt's, or else the named routine's, or else the one that would come next. */
export function start(turn: Turn, event: Of<'start'>): Turn {
  const { open, snoozed, prompts } = turn.state;
  if (open !== null) {
    if (open.startedAt !== null) return turn;
    return withState(turn, { open: begun(turn, { ...open, lasts: event.lasts ?? open.lasts }) });
  }
  const routine = event.routine ?? chosenRoutine(turn, event.lasts);
  if (routine === undefined || findRoutine(turn.given.plan, routine) === undefined) return turn;
  const returning = snoozed !== null && routinesOf(snoozed).includes(routine) ? snoozed : null;
  const opened = openedPrompt(turn, {
    routine,
    others: returning === null ? [] : routinesOf(returning).filter((id) => id !== routine),
    snoozes: returning?.snoozes ?? 0,
    ...(event.lasts !== undefined && { lasts: event.lasts }),
  });
  return withState(turn, {
    prompts: prompts + 1,
    held: null,
    snoozed: returning === null ? snoozed : null,
    open: begun(turn, opened),
  });
}

function chosenRoutine({ given, state, now }: Turn, lasts: Seconds | undefined): string | undefined {
  const { plan } = given;
  if (lasts === undefined) return nextBreak(given, state, now)?.routine ?? plan.routines[0]?.id;
  return leadOf(plan, routinesWithin(plan, seconds(lasts)))?.lead ?? smallest(plan.routines)?.id;
}

function begun(turn: Turn, open: OpenPrompt): OpenPrompt {
  return { ...open, startedAt: turn.now.at, answerBy: turn.now.at + seconds(open.lasts) + ANSWER_TIME };
}

/** Begins the short break in place of the long one, whose timers go on so that it falls due with the next short one. */
export function small(turn: Turn, event: Of<'small'>): Turn {
  const { open, elapsed } = turn.state;
  if (open?.id !== event.prompt || open.startedAt !== null) return turn;
  const instead = smallBreak(turn.given, open);
  if (instead === null) return turn;
  const waits = minutes(findRoutine(turn.given.plan, instead.id)?.every ?? 0);
  const left: Record<string, Milliseconds> = { ...elapsed };
  for (const id of routinesOf(open)) {
    const every = findRoutine(turn.given.plan, id)?.every ?? null;
    // Never more than has really elapsed: after a snooze the long one simply begins afresh.
    left[id] = every === null ? 0 : Math.min(elapsed[id] ?? 0, Math.max(0, minutes(every) - waits));
  }
  const { id: routine, lasts } = instead;
  return withState(turn, { elapsed: left, open: begun(turn, { ...open, routine, lasts, others: [] }) });
}

/** Lets a begun break stand still: its time no longer passes, and it is closed by itself after ten minutes. */
export function halt(turn: Turn, event: Of<'halt'>): Turn {
  const { open } = turn.state;
  if (open?.id !== event.prompt || open.startedAt === null || open.haltedAt !== null) return turn;
  const earliest: EpochMs = open.startedAt + open.halted;
  const haltedAt = Math.min(turn.now.at, Math.max(earliest, event.at ?? turn.now.at));
  return withState(turn, { open: { ...open, haltedAt, answerBy: turn.now.at + ANSWER_TIME } });
}

/** Goes on with a break that stood still, from where it stood. */
export function goOn(turn: Turn, event: Of<'goOn'>): Turn {
  const { open } = turn.state;
  const { at } = turn.now;
  if (open?.id !== event.prompt || open.haltedAt === null) return turn;
  const left = Math.max(0, seconds(open.lasts - spentSeconds(open, at)));
  const halted = open.halted + Math.max(0, at - open.haltedAt);
  return withState(turn, { open: { ...open, haltedAt: null, halted, answerBy: at + left + ANSWER_TIME } });
}

/** Leaves a begun break: at least half of it counts as partial, less as skipped. Before that, only its page goes. */
export function leave(turn: Turn, event: Of<'leave'>): Turn {
  const { open } = turn.state;
  if (open?.id !== event.prompt) return turn;
  if (open.startedAt === null) return withState(turn, { open: { ...open, isDismissed: true, isLeft: true } });
  return endPrompt(turn, { ...leftAt(open, turn.now.at), at: turn.now.at });
}
