// What the soak needs of the product's rules and of the tests' made-up people, bundled as one script.
import fc from 'fast-check';
import { chance } from '@/utils/domain/exercises/chance';
import { minutes } from '@/utils/domain/time/units';
import { liveThrough, moments } from '../domain/schedule/days';
import { Desk, planOf, planWith } from '../domain/schedule/desk';
import { planFor, planOfOne } from '../machine/plans';
import { makeHistory } from '../support/decade';
import { NUMBERS, type Numbers } from './model-words';
import type { Told } from './sequences';
import { differenceIn, type Story, shrunk, stories } from './story';

/** Numbers of the rules, each a little wrong: the comparison has to find every one of them. */
const WRONG: readonly Partial<Numbers>[] = [
  { merge: minutes(4) },
  { capped: minutes(50) },
  { settling: minutes(2) },
  { unanswered: minutes(9) },
  { half: 0.6 },
  { late: minutes(3) },
  { stands: true },
];
const ENOUGH = 3000; // sequences in which a wrong number has to show

/** Tells so many stories to the rules and to the model. The first that differ are given shrunk, with the difference. */
function runSequences(seed: number, count: number, length: number): Told {
  let events = 0;
  const faults: string[] = [];
  const told = fc.check(
    fc.property(stories(length), (story) => {
      events += story.events.length;
      const difference = differenceIn(story);
      if (difference !== null) throw new Error(difference);
    }),
    { seed, numRuns: count, endOnFailure: true },
  );
  if (told.failed) faults.push(inWords(told));
  for (const wrong of WRONG) {
    const found = fc.check(
      fc.property(stories(length), (story) => differenceIn(story, { ...NUMBERS, ...wrong }) === null),
      { seed, numRuns: ENOUGH, endOnFailure: true },
    );
    if (!found.failed) faults.push(`the comparison does not find that ${JSON.stringify(wrong)} is wrong`);
  }
  return { events, faults };
}

function inWords({ counterexample, numRuns }: fc.RunDetails<[Story]>): string {
  const [story] = counterexample ?? [];
  if (story === undefined) return 'a sequence that cannot be told again';
  const short = shrunk(story);
  return `sequence ${numRuns}: ${differenceIn(short)}\n  ${JSON.stringify(short)}`;
}

/** Machines that sleep for hours in the middle of a day: sentences on what went wrong. */
function sleepLong(seed: number, count: number): readonly string[] {
  const faults: string[] = [];
  const next = chance(seed);
  const plans = [planWith({}), planOf(['posture', 20, 30], ['movement', 60, 300], ['walk', null, 600, ['12:30']])];
  const days = fc.sample(fc.array(moments, { maxLength: 12 }), { seed, numRuns: count });
  for (const [index, day] of days.entries()) {
    const desk = new Desk(plans[index % 2] ?? planWith({}));
    for (const moment of day) liveThrough(desk, moment);
    const { prompts } = desk.state;
    const before = { ...desk.state.elapsed };
    const planned = desk.state.wakeAt;
    desk.sleep(Math.round(8 * 60 + 120 * (next() - 0.5))).look();
    const awake = Math.max(0, planned - desk.state.at); // never: the alarm is a day ahead at most
    for (let minute = 0; minute < 5; minute += 1) desk.pass(1).look();
    if (desk.state.prompts > prompts + 1) faults.push(`gap ${index}: ${desk.state.prompts - prompts} prompts at once`);
    for (const [id, elapsed] of Object.entries(desk.state.elapsed)) {
      if (elapsed < 0) faults.push(`gap ${index}: the timer of ${id} is negative`);
      if (elapsed > (before[id] ?? 0) + minutes(65) + awake) faults.push(`gap ${index}: time asleep counted for ${id}`);
    }
  }
  return faults;
}

export { makeHistory, planFor, planOfOne, runSequences, sleepLong };
