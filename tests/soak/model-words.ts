const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The numbers of the rules; the soak changes one of them to see that the comparison finds it. */
export const NUMBERS = {
  merge: 5 * MINUTE, // rule 3
  capped: HOUR, // rule 4
  settling: MINUTE, // rule 5
  unanswered: 10 * MINUTE, // rule 6
  half: 0.5, // rule 6
  late: MINUTE, // rule 2, sleep
  stands: false, // rule 2: timers that run on while nobody is there, when true
};

export type Numbers = typeof NUMBERS;

export interface Line {
  readonly at: number;
  readonly day: string;
  readonly zone: string;
  readonly routine: string;
  readonly outcome: string;
  readonly reason?: string;
  readonly seconds?: number;
}

export interface Asked {
  readonly number: number;
  routine: string;
  others: string[];
  shown: number;
  snoozes: number;
  lasts: number;
  begun: number | null;
  ends: number;
}

export interface PutOff {
  routine: string;
  others: string[];
  until: number;
  snoozes: number;
}

/** What is seen of the person and of the screen. */
export interface Sight {
  input: 'active' | 'idle' | 'locked';
  meeting: boolean;
  fullScreen: boolean;
  audible: boolean;
}

export type Hold = 'meeting' | 'fullScreen' | 'media';

/** Every routine a prompt speaks for. */
export function all({ routine, others }: { routine: string; others: readonly string[] }): string[] {
  return [routine, ...others];
}
