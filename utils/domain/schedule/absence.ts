import { openSpan } from '../time/hours';
import { type EpochMs, MINUTE, type Milliseconds, minutes, seconds } from '../time/units';
import type { Seen } from './event';
import { endPrompt, restore } from './prompts';
import { takeBack } from './timers';
import { leadOf, routinesWithin, type Turn, withRecord, withState } from './turn';

/** After an absence or a hold, so long nothing is asked: nobody who has just come back is told to take a break. */
export const SETTLING: Milliseconds = MINUTE; // rule 5: a minute after the hold ends

/** Takes in what the worker saw: who is there, and what may hold a prompt back. */
export function takeIn(turn: Turn, seen: Seen): Turn {
  const wasIdle = turn.state.input === 'idle';
  const looked = isNews(turn, seen) ? notice(turn, seen) : turn;
  if (!isAway(turn, seen)) return comeBack(looked);
  if (looked.state.awaySince !== null) return looked;
  if (seen.input === 'locked' || wasIdle) return goAway(looked, turn.now.at);
  // The browser says idle once the grace is over, so the last input was that long ago.
  return goAway(looked, turn.now.at - minutes(turn.given.plan.readingGrace));
}

function isNews({ state }: Turn, { input, fullScreen, meeting, audible }: Seen): boolean {
  const { signals } = state;
  if (input !== state.input || fullScreen !== signals.fullScreen) return true;
  return meeting !== signals.meeting || audible !== signals.audible;
}

function notice(turn: Turn, { input, fullScreen, meeting, audible }: Seen): Turn {
  return withState(turn, { input, signals: { fullScreen, meeting, audible } });
}

/** Somebody is there after all: ends an absence, restores what it was long enough for, and notes the natural break. */
export function comeBack(turn: Turn): Turn {
  const since = turn.state.awaySince;
  if (since === null) return turn;
  const { now } = turn;
  const absence = Math.max(0, now.at - since);
  const counted = countedRest(turn, since);
  const back = withState(turn, { awaySince: null, notBefore: now.at + SETTLING });
  const { open } = back.state;
  if (open === null) return restore(noteNaturalBreak(back, counted), absence);
  const length = seconds(open.lasts);
  if (length > absence) {
    const waiting = withState(back, { open: { ...open, answerBy: open.answerBy + absence } });
    return restore(noteNaturalBreak(waiting, counted), absence);
  }
  const outcome = open.startedAt !== null ? 'done' : counted >= length ? 'natural' : 'missed';
  const spent = Math.round((outcome === 'missed' ? 0 : Math.max(counted, 0)) / 1000);
  return restore(endPrompt(back, { outcome, at: now.at, ...(spent > 0 && { seconds: spent }) }), absence);
}

function isAway(turn: Turn, seen: Seen): boolean {
  if (seen.input === 'locked') return true;
  if (seen.input === 'active') return false;
  return !(seen.audible && turn.given.plan.watchingCounts);
}

function goAway(turn: Turn, since: EpochMs): Turn {
  return withState(takeBack(turn, since), { awaySince: since });
}

/** How much of the absence was rest from work: zero unless it began during open, unpaused hours, and only until they closed. */
function countedRest(turn: Turn, since: EpochMs): Milliseconds {
  const { now, given, state } = turn;
  if (state.pause !== null && state.pause.from <= since && since < state.pause.until) return 0;
  // The moment before tells: an absence that begins just as the hours open is somebody who has not come yet.
  const span = openSpan(given.plan.hours, { at: since - 1, zone: now.zone });
  return span.isOpen ? Math.max(0, Math.min(now.at, span.until) - since) : 0;
}

function noteNaturalBreak(turn: Turn, counted: Milliseconds): Turn {
  const longest = leadOf(turn.given.plan, routinesWithin(turn.given.plan, counted));
  if (counted <= 0 || longest === null) return turn;
  return withRecord(turn, {
    at: turn.now.at,
    routine: longest.lead,
    outcome: 'natural',
    seconds: Math.round(counted / 1000),
  });
}
