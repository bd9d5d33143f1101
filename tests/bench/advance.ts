import { pathToFileURL } from 'node:url';
import { bundle } from '../machine/bundle.ts';
import { median, type Row } from './table.ts';

const EVENTS = 300_000;
const ROUNDS = 5;
const STEP = 20_000; // ms between two looks: the worker is never woken more often

/** Events a second that the rules take in Node: a working life of looks, with every prompt answered. */
export async function measureAdvance(folder: string): Promise<Row> {
  const path = await bundle('tests/bench/rules.ts', folder, 'rules.mjs');
  const { advance, initialState, standardPlan } = await import(pathToFileURL(path).href);
  const given = { plan: standardPlan(), appointments: [] };
  const seen = { input: 'active', fullScreen: false, meeting: false, audible: false };
  const rates = Array.from({ length: ROUNDS }, () => {
    let at = Date.UTC(2026, 10, 24, 8);
    let state = initialState({ at, zone: 'Europe/Berlin' });
    const start = performance.now();
    for (let index = 0; index < EVENTS; index++) {
      at += STEP;
      const answers = state.open !== null && index % 3 === 0;
      const event = answers ? { type: 'answer', prompt: state.open.id, outcome: 'done' } : { type: 'look', seen };
      state = advance(given, state, event, { at, zone: 'Europe/Berlin' }).state;
    }
    return EVENTS / ((performance.now() - start) / 1000);
  });
  const rate = Math.round(median(rates));
  return {
    what: 'advance, events a second in Node',
    measured: String(rate),
    budget: 'at least 500000',
    isKept: rate >= 500_000,
  };
}
