import type { EpochMs, LocalDay, Zone } from '../time/units';

/** Which question a score answers. The three are separate series and are never mixed. */
export type PainKind = 'average24h' | 'now' | 'worst24h';

/** Where it is felt. */
export type Region = 'neck' | 'shoulders' | 'upperBack' | 'lowerBack' | 'hips' | 'arms' | 'wrists' | 'legs' | 'head';

export const REGIONS: readonly Region[] = [
  'neck',
  'shoulders',
  'upperBack',
  'lowerBack',
  'hips',
  'arms',
  'wrists',
  'legs',
  'head',
];

/** A whole number on the numeric rating scale: 0 no pain, 10 the worst pain the person can imagine. */
export type PainScore = number;

/** One answer to one question. */
export interface PainEntry {
  /** UUIDv7. */
  readonly id: string;
  /** When it was logged; for yesterday's score, noon of that day. */
  readonly at: EpochMs;
  readonly day: LocalDay;
  readonly zone: Zone;
  readonly kind: PainKind;
  readonly score: PainScore;
  readonly regions?: Readonly<Partial<Record<Region, PainScore>>>;
  /** The person's words, at most 2000 characters. */
  readonly note?: string;
  readonly context?: string;
}
