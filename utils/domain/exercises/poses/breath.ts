import type { BreathPart } from '../exercise';
import { eased } from './course';
import { between } from './space';

/** Where a breath is: what is to be done, and how full the lungs are, 0 to 1. */
export interface Breath {
  readonly do: BreathPart['do'];
  readonly fullness: number;
  /** How much of this part is over, 0 to 1. */
  readonly progress: number;
}

/** The breath at a share of one repetition, 0 to 1. Begins empty; several parts in a row in one direction share the way. */
export function breathAt(parts: readonly BreathPart[], ofRep: number): Breath {
  const total = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  let left = Math.min(1, Math.max(0, ofRep)) * total;
  let fullness = 0;
  let last: Breath = { do: 'out', fullness, progress: 1 };
  for (const [index, part] of parts.entries()) {
    const goal = goalOf(parts, index, fullness);
    if (left < part.seconds) {
      const progress = left / part.seconds;
      return { do: part.do, fullness: between(fullness, goal, eased(progress)), progress };
    }
    left -= part.seconds;
    fullness = goal;
    last = { do: part.do, fullness, progress: 1 };
  }
  return last;
}

/** How full the lungs are at the end of a part: all of the way unless more of the same follows, with or without a hold. */
function goalOf(parts: readonly BreathPart[], index: number, fullness: number): number {
  const part = parts[index];
  if (part === undefined || part.do === 'hold') return fullness;
  const rest = parts.slice(index);
  const turn = rest.findIndex((next) => next.do !== part.do && next.do !== 'hold');
  const same = (turn === -1 ? rest : rest.slice(0, turn)).filter((next) => next.do === part.do);
  const seconds = same.reduce((sum, next) => sum + next.seconds, 0);
  const end = part.do === 'in' ? 1 : 0;
  return seconds === 0 ? end : fullness + ((end - fullness) * part.seconds) / seconds;
}
