import type { Trial } from './trial.ts';

/** What came of the random sequences. */
export interface Told {
  readonly events: number;
  readonly faults: readonly string[];
}

const SEQUENCES = 10_000;
const LENGTH = 50;

/** The rules of the schedule beside a model of them that was written from the design alone. */
export const sequences: Trial = {
  name: 'sequences',
  what: `random sequences of about ${LENGTH} events beside an independent model`,
  checked: 'prompts, records, timers and holds after every event; the comparison finds a rule that is changed',
  run: async ({ seed, rules, fault }) => {
    const { events, faults } = rules.runSequences(seed, SEQUENCES, LENGTH);
    for (const sentence of faults) fault(sentence);
    console.log(`   ${events.toLocaleString('en')} events`);
    return SEQUENCES;
  },
};
