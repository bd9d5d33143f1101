import * as v from 'valibot';
import { parsePlan } from '../plan/parse-plan';
import type { Plan } from '../plan/plan';
import type { EpochMs } from '../time/units';

/** A plan as one machine left it for the others. */
export interface SyncedPlan {
  /** When it was left; of two, the later one counts. */
  readonly at: EpochMs;
  readonly plan: Plan;
}

/** What this machine remembers of the exchange. There is none while it takes no part. */
export interface SyncMemory {
  readonly version: 1;
  /** The stamp of the plan that was left or taken last; null before the first. */
  readonly at: EpochMs | null;
  /** That plan, as `planText` writes it. */
  readonly last: string | null;
  /** What was here before another machine's plan took its place; null when there is no way back to offer. */
  readonly before: SyncedPlan | null;
}

/** What is on the shelf that the machines share. `torn`: it is arriving in pieces, and one waits. */
export type OnShelf = SyncedPlan | 'nothing' | 'torn' | 'newer';

/** What is to be done. `settle`: both are the same already. `stop`: another machine has ended the exchange. */
export type SyncStep = 'leave' | 'take' | 'settle' | 'stop' | 'wait';

const PIECE = 2500; // characters; at most three bytes each, so that a piece keeps within the 8,192 bytes of an item
const MOST_PIECES = 12; // under the 102,400 bytes of all items, whatever the letters
const VERSION = 1;

const headSchema = v.object({ version: v.number(), at: v.number(), pieces: v.number() });
const pieceSchema = v.object({ at: v.number(), text: v.string() });

const memorySchema = v.object({
  version: v.literal(1),
  at: v.nullable(v.number()),
  last: v.nullable(v.string()),
  before: v.nullable(v.object({ at: v.number(), plan: v.unknown() })),
});

/** What a store remembers; a broken memory is one of a machine that has just begun. */
export function parseMemory(value: unknown): SyncMemory {
  const { success, output } = v.safeParse(memorySchema, value);
  if (!success) return { version: 1, at: null, last: null, before: null };
  const before = output.before === null ? null : parsePlan(output.before.plan);
  return {
    ...output,
    before: before?.ok === true && output.before ? { at: output.before.at, plan: before.value } : null,
  };
}

/** The plan as one compares and sends it: its parts in one order, and without what was decided for a single day. */
export function planText(plan: Plan): string {
  const parsed = parsePlan({ ...plan, gentle: null });
  return JSON.stringify(parsed.ok ? parsed.value : plan);
}

/** The items that hold a plan on the shelf; null when it is too long for it. */
export function toItems({ at, plan }: SyncedPlan): Readonly<Record<string, unknown>> | null {
  const text = planText(plan);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
  if (pieces.length > MOST_PIECES) return null;
  const items = pieces.map((piece, index) => [`plan${index}`, { at, text: piece }]);
  return { plan: { version: VERSION, at, pieces: pieces.length }, ...Object.fromEntries(items) };
}

/** Reads the items of the shelf. What cannot be read counts as torn: it is left alone until something newer comes. */
export function fromItems(items: Readonly<Record<string, unknown>>): OnShelf {
  if (items.plan === undefined) return 'nothing';
  const head = v.safeParse(headSchema, items.plan);
  if (!head.success) return 'torn';
  const { version, at, pieces } = head.output;
  if (version > VERSION) return 'newer';
  let text = '';
  for (let index = 0; index < pieces; index++) {
    const piece = v.safeParse(pieceSchema, items[`plan${index}`]);
    if (!piece.success || piece.output.at !== at) return 'torn';
    text += piece.output.text;
  }
  return planFrom(text, at);
}

/** What is to be done, given what this machine remembers, its plan and what is on the shelf. */
export function syncStep(memory: SyncMemory, plan: Plan, shelf: OnShelf): SyncStep {
  if (shelf === 'torn' || shelf === 'newer') return 'wait';
  if (shelf === 'nothing') return memory.at === null ? 'leave' : 'stop';
  const here = planText(plan);
  if (here === planText(shelf.plan)) return 'settle';
  if (memory.at === null || shelf.at > memory.at) return 'take';
  return shelf.at < memory.at || here !== memory.last ? 'leave' : 'settle';
}

/** The stamp of a plan that is left now: later than the one it replaces, even when that one's clock was ahead. */
export function stampAfter(now: EpochMs, shelf: OnShelf): EpochMs {
  return typeof shelf === 'string' ? now : Math.max(now, shelf.at + 1);
}

function planFrom(text: string, at: EpochMs): OnShelf {
  try {
    const parsed = parsePlan(JSON.parse(text));
    if (parsed.ok) return { at, plan: parsed.value };
    return parsed.error.type === 'newerVersion' ? 'newer' : 'torn';
  } catch {
    return 'torn'; // not JSON
  }
}
