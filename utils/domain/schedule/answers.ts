import { minutes } from '../time/units';
import type { ScheduleEvent } from './event';
import { endPrompt } from './prompts';
import { canSkip } from './skips';
import { SOON } from './soon';
import { spentSeconds } from './spent';
import { startAfresh, type Turn, withState } from './turn';

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
  const spent = open.startedAt === null ? {} : { seconds: spentSeconds(open, at) };
  return endPrompt(turn, { outcome: 'done', at, ...reason, ...spent });
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

/** The person closed a notification; what it asked stays open. */
export function dismiss(turn: Turn, event: Of<'dismiss'>): Turn {
  const { open, notices } = turn.state;
  if (open?.id === event.notice) return withState(turn, { open: { ...open, isDismissed: true } });
  if (event.notice.startsWith(SOON)) return withState(turn, { quietFor: turn.state.prompts });
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
