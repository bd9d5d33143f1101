import { pathToFileURL } from 'node:url';
import { bundle } from '../machine/bundle.ts';
import type { Row } from './table.ts';

const ZONE = 'Europe/Berlin';
const MINUTE = 60_000;
const ANSWERS_AFTER = 20_000; // ms; a click on the notification

/** When the person goes and comes back, on a Tuesday. */
const PRESENCE: readonly (readonly [time: string, input: 'active' | 'idle' | 'locked'])[] = [
  ['08:55', 'active'],
  ['10:20', 'idle'],
  ['10:29', 'active'],
  ['12:00', 'locked'],
  ['12:45', 'active'],
  ['15:10', 'idle'],
  ['15:14', 'active'],
  ['17:20', 'locked'],
];

interface Happening {
  readonly at: number;
  readonly event: object;
  readonly kind: 'alarm' | 'presence' | 'person';
}

/**
 * How often the worker is woken on a working day at the standard rhythm, by its alarm and by presence; what the person does are
 * wakes of theirs. A prompt that nobody answers costs one wake more, to take its notification away.
 */
export async function measureDay(folder: string): Promise<readonly Row[]> {
  return [await measure(folder, () => true), await measure(folder, (prompt) => prompt % 3 !== 0)];
}

async function measure(folder: string, isAnswered: (prompt: number) => boolean): Promise<Row> {
  const path = await bundle('tests/bench/rules.ts', folder, 'rules.mjs');
  const { advance, initialState, nextWake, standardPlan } = await import(pathToFileURL(path).href);
  const given = { plan: standardPlan(), appointments: [] };
  const momentOf = (time: string): number =>
    Temporal.PlainDateTime.from(`2026-11-24T${time}`).toZonedDateTime(ZONE).epochMilliseconds;
  const comings = PRESENCE.map(([time, input]) => ({ at: momentOf(time), input }));
  const end = momentOf('18:00');

  let at = momentOf('08:00');
  let state = initialState({ at, zone: ZONE });
  let prompts = 0;
  let unanswered = 0;
  const wakes = { alarm: 0, presence: 0, person: 0 };
  let input: string = 'locked';
  let answerAt: number | null = null;
  while (at < end) {
    const coming = comings[0];
    const options: Happening[] = [
      { at: nextWake(given, state, { at, zone: ZONE }), kind: 'alarm', event: { type: 'look' } },
      ...(coming ? [{ at: coming.at, kind: 'presence' as const, event: { type: 'look' } }] : []),
      ...(answerAt !== null && state.open !== null
        ? [{ at: answerAt, kind: 'person' as const, event: { type: 'answer', prompt: state.open.id, outcome: 'done' } }]
        : []),
    ];
    const next = options.reduce((earliest, one) => (one.at < earliest.at ? one : earliest));
    // Browsers fire an alarm no sooner than half a minute after the last one.
    at = next.kind === 'alarm' ? Math.max(next.at, at + MINUTE / 2) : next.at;
    if (at >= end) break;
    if (next.kind === 'presence') input = comings.shift()?.input ?? input;
    wakes[next.kind]++;
    const seen = { input, fullScreen: false, meeting: false, audible: false };
    const before = state.open?.id;
    state = advance(given, state, next.kind === 'person' ? next.event : { ...next.event, seen }, {
      at,
      zone: ZONE,
    }).state;
    // What the person does makes the worker look as well.
    if (next.kind === 'person') state = advance(given, state, { type: 'look', seen }, { at, zone: ZONE }).state;
    if (state.open !== null && state.open.id !== before) {
      prompts++;
      if (!isAnswered(prompts)) unanswered++;
      answerAt = isAnswered(prompts) ? at + ANSWERS_AFTER : null;
    }
  }
  const most = prompts + unanswered + PRESENCE.length + 2;
  const woken = wakes.alarm + wakes.presence;
  return {
    what: `worker wakes on a day with ${prompts} prompts (${unanswered} unanswered), ${PRESENCE.length} comings and goings`,
    measured: `${woken} (${wakes.alarm} by alarm)`,
    budget: `at most ${most}`,
    isKept: woken <= most,
  };
}
