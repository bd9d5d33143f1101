import { openSpan } from '../time/hours';
import { type EpochMs, MINUTE, type Milliseconds } from '../time/units';
import { endPrompt, halfRule } from './prompts';
import { countedTime, routinesWithin, startAfresh, type Turn, withState } from './turn';

const LATE: Milliseconds = MINUTE; // a worker woken later than planned by more than this was asleep, not slow

/**
 * Accounts for the time since the last step: adds active time to the timers, ends what ran out, and takes a wake-up that
 * came more than a minute late for an absence that began when it was planned.
 */
export function catchUp(turn: Turn): Turn {
  const { state, now } = turn;
  if (state.awaySince !== null || now.at <= state.wakeAt + LATE) return passTime(turn);
  const planned = { ...turn, now: { at: Math.max(state.wakeAt, state.at), zone: state.zone } };
  const asleep = withState(passTime(planned), { awaySince: planned.now.at });
  return passTime({ ...asleep, now });
}

/** Takes time off the timers that was counted as active but in which, as it turns out, nobody was there. */
export function takeBack(turn: Turn, from: EpochMs): Turn {
  const wrong = countedTime(turn, from, turn.state.at);
  return wrong === 0 ? turn : withState(turn, { elapsed: timersAfter(turn, -wrong) });
}

function passTime(turn: Turn): Turn {
  const rested = restAfterClosedHours(turn);
  const { state, now } = rested;
  const passed = state.awaySince === null ? countedTime(rested, state.at, now.at) : 0;
  const elapsed = passed === 0 ? state.elapsed : timersAfter(rested, passed);
  return endWhatRanOut(withState(rested, { at: now.at, zone: now.zone, elapsed }));
}

/** The timers of all routines that are on moved by this much, never below zero. */
function timersAfter({ given, state }: Turn, length: Milliseconds): Record<string, Milliseconds> {
  const elapsed: Record<string, Milliseconds> = {};
  for (const { id, isOn } of given.plan.routines) {
    const before = state.elapsed[id] ?? 0;
    elapsed[id] = isOn ? Math.max(0, before + length) : before;
  }
  return elapsed;
}

/** A closed stretch between two working times is rest: it restores like an absence, and the morning starts at zero. */
function restAfterClosedHours(turn: Turn): Turn {
  const { state, now, given } = turn;
  const { hours } = given.plan;
  const before = openSpan(hours, { at: state.at, zone: now.zone });
  if (before.isOpen || before.until > now.at) return turn;
  return startAfresh(turn, routinesWithin(given.plan, before.until - before.from));
}

function endWhatRanOut(turn: Turn): Turn {
  const { state, now } = turn;
  const unpaused = state.pause !== null && now.at >= state.pause.until ? withState(turn, { pause: null }) : turn;
  const { open } = state;
  if (open === null || state.awaySince !== null || now.at < open.answerBy) return unpaused;
  if (open.startedAt === null) return endPrompt(unpaused, { outcome: 'missed', at: open.answerBy });
  // The break was begun, but nobody said how it went: at most partial, however long ago that was.
  return endPrompt(unpaused, { ...halfRule(open, open.answerBy), at: open.answerBy });
}
