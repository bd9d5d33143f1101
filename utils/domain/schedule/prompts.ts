import type { BreakOutcome } from '../breaks/break-record';
import { type EpochMs, type Milliseconds, minutes, type Seconds } from '../time/units';
import { spentSeconds } from './spent';
import type { OpenPrompt } from './state';
import { breakLength, routinesOf, routinesWithin, startAfresh, type Turn, withRecord, withState } from './turn';

/** How long an unanswered prompt waits, and how long a begun one does after its break. */
export const ANSWER_TIME: Milliseconds = minutes(10); // rule 6: no answer for ten minutes is a missed prompt

/** What a begun break counts for when somebody leaves it: all of its time is done, else the half rule. */
export function leftAt(open: OpenPrompt, at: EpochMs): Pick<Ending, 'outcome' | 'seconds'> {
  const half = halfRule(open, at);
  return half.seconds === open.lasts ? { ...half, outcome: 'done' } : half;
}

/** What a begun break counts for that nobody called done: half of it or more is partial, less is skipped. */
export function halfRule(open: OpenPrompt, at: EpochMs): Pick<Ending, 'outcome' | 'seconds'> {
  const spent = Math.min(open.lasts, spentSeconds(open, at));
  return { outcome: spent * 2 >= open.lasts ? 'partial' : 'skipped', seconds: spent };
}

/** How an open prompt ends. */
interface Ending {
  readonly outcome: Exclude<BreakOutcome, 'held'>;
  readonly at: EpochMs;
  readonly seconds?: Seconds;
  readonly reason?: string;
}

/** Ends the open prompt, once: one record, its routines start afresh, and a taken break restores the shorter ones too. */
export function endPrompt(turn: Turn, ending: Ending): Turn {
  const { open } = turn.state;
  if (open === null) return turn;
  const closed = withState(startAfresh(turn, routinesOf(open)), { open: null });
  return restore(withRecord(closed, { routine: open.routine, ...ending }), restedFor(ending, open.lasts));
}

/** Starts afresh every routine whose break is not longer than the rest that was had, a snoozed prompt included. */
export function restore(turn: Turn, rest: Milliseconds): Turn {
  if (rest <= 0) return turn;
  const { plan } = turn.given;
  const fresh = startAfresh(turn, routinesWithin(plan, rest));
  const { snoozed, held } = fresh.state;
  const isRested = (id: string) => breakLength(plan, id) <= rest;
  return withState(fresh, {
    snoozed: snoozed && isRested(snoozed.routine) ? null : snoozed,
    held: held && isRested(held.routine) ? null : held,
  });
}

function restedFor(ending: Ending, lasts: Seconds): Milliseconds {
  if (ending.outcome === 'done') return Math.max(lasts, ending.seconds ?? 0) * 1000;
  if (ending.outcome === 'partial' || ending.outcome === 'natural') return (ending.seconds ?? 0) * 1000;
  return 0;
}
