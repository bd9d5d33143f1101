import type { HoldReason } from '../breaks/break-record';
import { SETTLING } from './absence';
import { isCapped } from './caps';
import { dueRoutines, MERGE_WINDOW, nearlyDueRoutines, noteFixedTimes } from './due';
import { droppingHold, keepingHold } from './holds';
import type { Held } from './state';
import { openedPrompt } from './taking';
import { leadOf, routinesOf, startAfresh, type Turn, withRecord, withState } from './turn';

/** Drops what fell due while it could not be asked: nobody there, a pause, closed hours. */
export function dropWhatCannotWait(turn: Turn): Turn {
  const noted = noteFixedTimes(turn);
  const settled = drop(noted.turn, noted.stale, 'away');
  const { given, state, now } = settled;
  const reason = droppingHold(given, state, now);
  if (reason === null) return settled;
  const snoozed = state.snoozed !== null && state.snoozed.until <= now.at ? routinesOf(state.snoozed) : [];
  // An absence leaves the timers where they stand: its length decides what it restores, once it is over.
  const due = reason === 'away' ? state.fixedDue : dueRoutines(given, state);
  if (snoozed.length === 0 && due.length === 0 && state.held === null) return settled;
  const dropped = drop(settled, [...snoozed, ...due], reason);
  return withState(dropped, { held: null, snoozed: snoozed.length > 0 ? null : state.snoozed });
}

/** Shows the due prompt, or keeps it back and says why. Only ever called with fresh eyes on the screen. */
export function ask(turn: Turn): Turn {
  const { given, state, now } = turn;
  if (state.open !== null || droppingHold(given, state, now) !== null) return turn;
  const { snoozed } = state;
  const returning = snoozed !== null && snoozed.until <= now.at ? routinesOf(snoozed) : [];
  const due = [...new Set([...returning, ...dueRoutines(given, state)])];
  if (due.length === 0) return state.held === null ? turn : withState(turn, { held: null });
  const waitsForSnoozed = snoozed !== null && returning.length === 0 && snoozed.until - now.at <= MERGE_WINDOW;
  if (waitsForSnoozed) return turn;

  const reason = keepingHold(given, state);
  if (reason !== null) return keepBack(turn, due, reason);
  if (state.held !== null && !state.held.isOver) {
    return withState(turn, { held: { ...state.held, isOver: true }, notBefore: now.at + SETTLING });
  }
  if (state.notBefore !== null && now.at < state.notBefore) return turn;
  // A snoozed prompt comes back because the person asked for it: it was counted when it was first shown.
  if (returning.length === 0 && isCapped(turn)) return withState(drop(turn, due, 'cap'), { held: null });
  return show(turn, due, returning.length > 0);
}

function show(turn: Turn, due: readonly string[], isReturning: boolean): Turn {
  const { given, state, now } = turn;
  const together = leadOf(given.plan, [...new Set([...due, ...nearlyDueRoutines(given, state, now)])]);
  if (together === null) return turn;
  const snoozes = isReturning ? (state.snoozed?.snoozes ?? 0) : 0;
  return withState(turn, {
    prompts: state.prompts + 1,
    open: openedPrompt(turn, { routine: together.lead, others: together.others, snoozes }),
    snoozed: isReturning ? null : state.snoozed,
    asked: isReturning ? state.asked : [...state.asked, now.at],
    fixedDue: [],
    fixedUntil: now.at + MERGE_WINDOW,
    held: null,
    notBefore: null,
  });
}

function keepBack(turn: Turn, due: readonly string[], reason: Held['reason']): Turn {
  const { given, state, now } = turn;
  if (state.held !== null) return withState(turn, { held: { ...state.held, reason, isOver: false } });
  const together = leadOf(given.plan, due);
  if (together === null) return turn;
  const held = { reason, routine: together.lead, since: now.at, isOver: false };
  return withState(withRecord(turn, { at: now.at, routine: held.routine, outcome: 'held', reason }), { held });
}

/** One `held` record for all of them, unless the log already says that this prompt was held. */
function drop(turn: Turn, routines: readonly string[], reason: HoldReason): Turn {
  if (routines.length === 0) return turn;
  const together = leadOf(turn.given.plan, [...new Set(routines)]);
  if (together === null) return turn;
  const fresh = startAfresh(turn, routines);
  if (turn.state.held !== null) return fresh;
  return withRecord(fresh, { at: turn.now.at, routine: together.lead, outcome: 'held', reason });
}
