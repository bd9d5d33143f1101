import type { Plan } from '@/utils/domain/plan/plan';
import type { Chance } from '../../utils/domain/exercises/chance.ts';
import type { History } from '../support/decade.ts';
import type { Told } from './sequences.ts';

/** What the trials are lent of the product's own rules and of the tests' made-up people, bundled as one script. */
export interface Rules {
  planFor(change?: Partial<Plan>): Plan;
  planOfOne(id: string, change?: Partial<Plan>): Plan;
  makeHistory(wish: { days: number; until: string; zone: string; breaksADay?: number; painADay?: number }): History;
  runSequences(seed: number, count: number, length: number): Told;
  sleepLong(seed: number, count: number): readonly string[];
}

/** What a trial works with. */
export interface Soak {
  readonly seed: number;
  /** A row of numbers of this trial's own, the same for the same seed. */
  readonly next: Chance;
  /** A whole number below this. */
  below(count: number): number;
  readonly rules: Rules;
  /** The script that brings the use cases into a page of the extension. */
  readonly script: string;
  /** Notes a fault; the trial goes on. */
  fault(sentence: string): void;
}

/** One row of the table: something that may go wrong, done many times. */
export interface Trial {
  /** What `--only` calls it. */
  readonly name: string;
  readonly what: string;
  readonly checked: string;
  /** Gives how many times it was done. */
  run(soak: Soak): Promise<number>;
}
