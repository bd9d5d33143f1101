import type { BreathPart } from '@/utils/domain/exercises/exercise';
import type { Pose } from '@/utils/domain/exercises/pose';
import { breathAt } from '@/utils/domain/exercises/poses/breath';
import { SIZE } from './camera';
import type { Shape } from './shape';

// All in units of the picture.
const [ACROSS, DOWN] = [SIZE / 2, 82];
const [EMPTY, FULL] = [46, 76];
const BAND = 162; // below it lies the curve of one breath, and nothing else
const [LEFT, RIGHT, LOW, HIGH] = [20, 180, 192, 172];
const SAMPLES = 64;

/** The ring behind somebody who breathes: it grows with the breath up to a dotted one. */
export function ringShapes({ fullness }: Pose): readonly Shape[] {
  return [
    { key: 'air', tone: 'air', d: circle(ACROSS, DOWN, EMPTY + (FULL - EMPTY) * fullness) },
    { key: 'full', tone: 'ring', d: circle(ACROSS, DOWN, FULL) },
  ];
}

/** The curve of one breath in front of everything, and a dot where the breath is; what tells one way of breathing from another. */
export function curveShapes({ breath, fullness }: Pose): readonly Shape[] {
  if (breath === null) return [];
  const { parts, ofRep } = breath;
  return [
    { key: 'band', tone: 'band', d: `M0 ${BAND}H${SIZE}V${SIZE}H0Z` },
    { key: 'wave', tone: 'wave', d: waveOf(parts) },
    { key: 'now', tone: 'cueHead', d: circle(across(ofRep), upFor(fullness), 4) },
  ];
}

function waveOf(parts: readonly BreathPart[]): string {
  const points = Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const { fullness } = breathAt(parts, index / SAMPLES);
    return `${round(across(index / SAMPLES))} ${round(upFor(fullness))}`;
  });
  return `M${points.join('L')}`;
}

function across(share: number): number {
  return LEFT + (RIGHT - LEFT) * share;
}

function upFor(fullness: number): number {
  return LOW + (HIGH - LOW) * fullness;
}

function circle(x: number, y: number, radius: number): string {
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

function round(units: number): number {
  return Math.round(units * 100) / 100;
}
