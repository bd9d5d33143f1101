import fc from 'fast-check';
import type { Plan } from '@/utils/domain/plan/plan';
import { minutes } from '@/utils/domain/time/units';
import { Desk, planOf, planWith, wall } from '../domain/schedule/desk';
import { Model, TICK } from './model';
import { NUMBERS, type Numbers } from './model-words';

/** Something that happens at a desk. Lengths are ticks of ten seconds. */
export type Event =
  | { type: 'wait'; ticks: number }
  | { type: 'sleep'; ticks: number }
  | { type: 'idle' }
  | { type: 'back' }
  | { type: 'lock' }
  | { type: 'screen'; what: 'meeting' | 'fullScreen' | 'audible' }
  | { type: 'done' | 'skip' | 'leave' | 'resume' }
  | { type: 'snooze'; minutes: number }
  | { type: 'begin'; routine: string }
  | { type: 'pause'; ticks: number }
  | { type: 'setBack'; ticks: number }
  | { type: 'travel'; zone: string }
  | { type: 'plan'; change: number };

const BREAKS: readonly (readonly [string, number | null, number, string[]?])[] = [
  ['posture', 20, 30],
  ['movement', 60, 300],
  ['eyes', 33, 20],
  ['walk', null, 600, ['12:30', '12:33', '15:00']],
];
const ROUND_THE_CLOCK = Array.from({ length: 7 }, () => [{ from: '00:00', until: '00:00' }]);
const NIGHTS = Array.from({ length: 7 }, () => [{ from: '20:00', until: '04:00' }]);
const LUNCH = Array.from({ length: 7 }, () => [
  { from: '08:00', until: '12:00' },
  { from: '12:45', until: '17:00' },
]);

/** Plans to live by, and to change between. All know the same routines: what a person switches off stays in the plan. */
const PLANS: readonly Plan[] = [
  planWith({}),
  planWith({ skipsPerDay: 1, holds: { fullScreen: true, meeting: true, media: true }, readingGrace: 0.5 }),
  { ...planOf(...BREAKS), caps: { perHour: 2, perDay: 6 } },
  { ...planOf(...BREAKS), hours: { week: LUNCH, daysOff: ['2026-10-26'] }, watchingCounts: false },
  {
    ...planOf(['posture', 30, 30, ['02:30']], ['movement', 45, 180]),
    hours: { week: NIGHTS, daysOff: ['2026-12-24'] },
    snooze: { choices: [2, 5, 10], atMost: 1 },
  },
  { ...planOf(['posture', 30, 30], ['movement', 60, 180]), hours: { week: ROUND_THE_CLOCK, daysOff: [] } },
].map((plan) => ({ ...plan, routines: BREAKS.map(([id]) => routineOf(plan, id)) }));

function routineOf({ routines }: Plan, id: string): Plan['routines'][number] {
  const routine = routines.find((one) => one.id === id) ?? planOf([id, 45, 60]).routines[0];
  if (routine === undefined) throw new Error('A plan of one routine has none.');
  return routines.includes(routine) ? routine : { ...routine, isOn: false };
}

/** Days to begin on: an ordinary one, and those around both nights on which the clock changes. */
const STARTS = ['2026-11-24 09:00', '2026-03-28 16:00', '2026-10-24 21:00', '2026-12-31 08:00'];
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];

const ticks = (most: number) => fc.integer({ min: 1, max: most });

const events: fc.Arbitrary<Event> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ type: fc.constant('wait' as const), ticks: ticks(240) }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('wait' as const), ticks: ticks(20) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('sleep' as const), ticks: ticks(6000) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('sleep' as const), ticks: ticks(120) }) },
  { weight: 3, arbitrary: fc.constant<Event>({ type: 'idle' }) },
  { weight: 5, arbitrary: fc.constant<Event>({ type: 'back' }) },
  { weight: 2, arbitrary: fc.constant<Event>({ type: 'lock' }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('screen' as const),
      what: fc.constantFrom('meeting' as const, 'fullScreen' as const, 'audible' as const),
    }),
  },
  { weight: 5, arbitrary: fc.constant<Event>({ type: 'done' }) },
  { weight: 3, arbitrary: fc.constant<Event>({ type: 'skip' }) },
  { weight: 2, arbitrary: fc.constant<Event>({ type: 'leave' }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('begin' as const),
      routine: fc.constantFrom('posture', 'movement', 'walk', 'nothing'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('snooze' as const), minutes: fc.constantFrom(2, 5, 10, 7) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('pause' as const), ticks: ticks(720) }) },
  { weight: 1, arbitrary: fc.constant<Event>({ type: 'resume' }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('setBack' as const), ticks: ticks(9000) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('plan' as const), change: fc.integer({ min: 0, max: PLANS.length * 3 }) }),
  },
);

/** A whole story: with which plan and on which day it begins, and what happens. */
export interface Story {
  readonly plan: number;
  readonly start: string;
  readonly events: readonly Event[];
}

export function stories(length: number): fc.Arbitrary<Story> {
  return fc.record({
    plan: fc.integer({ min: 0, max: PLANS.length - 1 }),
    start: fc.constantFrom(...STARTS),
    events: fc.array(events, { minLength: length - 10, maxLength: length + 10, size: 'max' }),
  });
}

/** Tells the story to the rules and to the model; gives the first difference in words, null when there is none. */
export function differenceIn({ plan, start, events: story }: Story, numbers: Numbers = NUMBERS): string | null {
  const first = PLANS[plan] ?? planWith({});
  const desk = new Desk(first, start);
  const model = new Model(first, wall(start), desk.zone, numbers);
  model.look(desk.seen);
  for (const [index, event] of story.entries()) {
    live(desk, model, event);
    const difference = compare(desk, model);
    if (difference !== null) return `after event ${index + 1}, ${JSON.stringify(event)}: ${difference}`;
  }
  return null;
}

/** The same story with everything left out without which it still shows a difference. */
export function shrunk(story: Story): Story {
  for (let index = story.events.length - 1; index >= 0; index -= 1) {
    const less = { ...story, events: story.events.filter((_, at) => at !== index) };
    if (differenceIn(less) !== null) return shrunk(less);
  }
  return story;
}

function live(desk: Desk, model: Model, event: Event): void {
  switch (event.type) {
    case 'wait':
      wait(desk, model, event.ticks);
      break;
    case 'sleep':
      model.sleep(desk.now + event.ticks * TICK, desk.state.wakeAt);
      desk.now += event.ticks * TICK;
      break;
    case 'idle':
      if (desk.seen.input !== 'active') break;
      waitOutPause(desk, model);
      // The browser says so when nothing was typed for as long as reading may last.
      wait(desk, model, minutes(desk.plan.readingGrace) / TICK);
      desk.seen = { ...desk.seen, input: 'idle' };
      break;
    case 'back':
      desk.seen = { ...desk.seen, input: 'active' };
      break;
    case 'lock':
      desk.seen = { ...desk.seen, input: 'locked' };
      break;
    case 'screen':
      desk.seen = { ...desk.seen, [event.what]: !desk.seen[event.what] };
      break;
    case 'setBack':
      look(desk, model);
      desk.now -= event.ticks * TICK;
      model.setBack(event.ticks * TICK);
      break;
    case 'travel':
      look(desk, model);
      desk.zone = event.zone;
      model.zone = event.zone;
      break;
    case 'plan':
      desk.commit({ type: 'refresh' });
      desk.plan = changed(desk.plan, event.change);
      desk.commit({ type: 'refresh' });
      model.change(desk.plan);
      break;
    default:
      // The rest is a click, and who clicks is there.
      desk.seen = { ...desk.seen, input: 'active' };
      click(desk, model, event);
  }
  look(desk, model);
}

type Click = Extract<Event, { type: 'done' | 'skip' | 'leave' | 'resume' | 'snooze' | 'begin' | 'pause' }>;

function click(desk: Desk, model: Model, event: Click): void {
  const prompt = desk.state.open?.id ?? 'none';
  switch (event.type) {
    case 'done':
      desk.commit({ type: 'answer', prompt, outcome: 'done' });
      model.answer('done');
      break;
    case 'skip':
      desk.commit({ type: 'answer', prompt, outcome: 'skipped' });
      model.answer('skipped');
      break;
    case 'snooze':
      desk.commit({ type: 'snooze', prompt, minutes: event.minutes });
      model.snooze(event.minutes);
      break;
    case 'begin':
      desk.commit({ type: 'start', routine: event.routine });
      model.begin(event.routine);
      break;
    case 'leave':
      desk.commit({ type: 'leave', prompt });
      model.leave();
      break;
    case 'pause':
      desk.commit({ type: 'pause', until: desk.now + event.ticks * TICK });
      model.pauseFor(event.ticks * TICK);
      break;
    case 'resume':
      desk.commit({ type: 'resume' });
      model.resume();
  }
}

/**
 * Lets a pause be over that would end while the browser waits for input. The rules remember no pause that is over, so they
 * take all of that waiting back, also what was paused and never counted: the grace at most, and known (docs/soak.md).
 */
function waitOutPause(desk: Desk, model: Model): void {
  const left = (desk.state.pause?.until ?? 0) - desk.now;
  if (left > 0 && left <= minutes(desk.plan.readingGrace)) wait(desk, model, left / TICK);
}

/** Time passes: the rules are woken when they asked to be, the model looks at every tick. */
function wait(desk: Desk, model: Model, count: number): void {
  const commits = new Set<number>();
  desk.onStep = () => void commits.add(desk.now);
  const end = desk.now + count * TICK;
  desk.until(end);
  model.pass(end, commits);
}

function look(desk: Desk, model: Model): void {
  desk.look();
  model.look(desk.seen);
}

/** Another plan, or the same with a routine switched, or with other limits. */
function changed(plan: Plan, change: number): Plan {
  const whole = PLANS[change];
  if (whole !== undefined) return whole;
  const index = change % plan.routines.length;
  if (change % 2 === 0)
    return { ...plan, routines: plan.routines.map((one, at) => (at === index ? { ...one, isOn: !one.isOn } : one)) };
  return {
    ...plan,
    routines: plan.routines.map((one, at) =>
      at === index ? { ...one, every: one.every === null ? null : 25, lasts: one.lasts + 30 } : one,
    ),
    caps: { perHour: 1 + (change % 4), perDay: 8 },
  };
}

function compare({ state, log, plan }: Desk, model: Model): string | null {
  const moment = (lived: number): number => model.wall(lived);
  const { open, putOff, held, pause, awaySince } = model;
  const expected = {
    open: open && {
      routine: open.routine,
      others: [...open.others].sort(),
      shownAt: moment(open.shown),
      snoozes: open.snoozes,
      lasts: open.lasts,
      startedAt: open.begun === null ? null : moment(open.begun),
      answerBy: moment(open.ends),
    },
    snoozed: putOff && {
      routine: putOff.routine,
      others: [...putOff.others].sort(),
      until: moment(putOff.until),
      snoozes: putOff.snoozes,
    },
    held: held && { reason: held.reason, routine: held.routine, isOver: held.isOver },
    pause: pause && { from: moment(pause.from), until: moment(pause.until) },
    awaySince: awaySince === null ? null : moment(awaySince),
    fixedDue: [...model.fixedDue].sort(),
    timers: Object.fromEntries(plan.routines.map(({ id }) => [id, model.timer(id)])),
  };
  const real = {
    open: state.open && {
      routine: state.open.routine,
      others: [...state.open.others].sort(),
      shownAt: state.open.shownAt,
      snoozes: state.open.snoozes,
      lasts: state.open.lasts,
      startedAt: state.open.startedAt,
      answerBy: state.open.answerBy,
    },
    snoozed: state.snoozed && { ...state.snoozed, others: [...state.snoozed.others].sort() },
    held: state.held && { reason: state.held.reason, routine: state.held.routine, isOver: state.held.isOver },
    pause: state.pause,
    awaySince: state.awaySince,
    fixedDue: [...state.fixedDue].sort(),
    // Between two wakes the rules have not counted yet; what has passed since is theirs to count.
    timers: Object.fromEntries(plan.routines.map(({ id }) => [id, state.elapsed[id] ?? 0])),
  };
  for (const part of ['open', 'snoozed', 'held', 'pause', 'awaySince', 'fixedDue', 'timers'] as const) {
    const [is, should] = [sorted(real[part]), sorted(expected[part])];
    if (is !== should) return `${part} is ${is}, by the model ${should}`;
  }
  const lines = log.slice(-20).map(sorted);
  const should = model.log.slice(-20).map(sorted);
  if (log.length !== model.log.length || lines.join() !== should.join()) {
    const at = lines.findIndex((line, index) => line !== should[index]);
    return `the log has ${log.length} lines, by the model ${model.log.length}: ${lines[at] ?? lines.at(-1)} and ${should[at] ?? should.at(-1)}`;
  }
  return null;
}

function sorted(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
}
