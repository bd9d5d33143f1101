import { type Body, type Face, type Foot, type Hand, type Hold, LENGTHS, type Pose, type Side } from '../pose';
import {
  type Angles,
  add,
  attach,
  between,
  cross,
  direct,
  dot,
  type Frame,
  lengthOf,
  minus,
  mix,
  place,
  swing,
  times,
  unit,
  type Vec,
  WORLD,
} from './space';

type Joints = Pick<Pose, 'pelvis' | 'waist' | 'ribs' | 'chest' | 'neck' | 'head' | 'sides' | 'face'>;

const NECK_LEANS = 12; // degrees forward, when somebody stands upright with a level head

/** The joints between two positions: `a` at share 0, `b` at 1. Bones keep their length whatever is asked of them. */
export function jointsBetween(a: Body, b: Body, share: number): Joints {
  const pelvis = attach(WORLD, mix(a.hips, b.hips, share), mix(a.pelvis, b.pelvis, share));
  const waist = attach(pelvis, [0, 11, 0], mix(a.lumbar, b.lumbar, share));
  const half: Angles = times(mix(a.thorax, b.thorax, share), 0.5);
  const ribs = attach(waist, [0, 14, 0], half);
  const chest = attach(ribs, [0, 14, 0], half);
  const neck = attach(chest, [0, 12, -1], add(mix(a.neck, b.neck, share), [NECK_LEANS, 0, 0]));
  const head = attach(neck, [0, 7, 1], add(mix(a.head, b.head, share), [-NECK_LEANS, 0, 0]));
  const frames: Record<Hold, Frame> = { room: WORLD, pelvis, chest, head };
  const sideOf = (index: 0 | 1): Side => {
    const sign = index === 0 ? 1 : -1;
    const shoulder = place(chest, add([sign * 16.5, 8, 0], mix(a.shoulders[index], b.shoulders[index], share)));
    const hip = place(pelvis, [sign * 9, 0, 0]);
    const arm = armBetween(shoulder, resolve(a.hands[index], frames), resolve(b.hands[index], frames), share);
    return { shoulder, hip, ...arm, ...legBetween(hip, a.feet[index], b.feet[index], share) };
  };
  return { pelvis, waist, ribs, chest, neck, head, sides: [sideOf(0), sideOf(1)], face: faceBetween(a, b, share) };
}

/** A hand as it is in the room, whatever it holds on to. */
function resolve(hand: Hand, frames: Record<Hold, Frame>): Hand {
  const frame = frames[hand.on];
  return {
    ...hand,
    at: place(frame, hand.at),
    points: direct(frame, hand.points),
    thumb: direct(frame, hand.thumb),
    elbow: direct(frame, hand.elbow),
  };
}

function armBetween(shoulder: Vec, a: Hand, b: Hand, share: number): Pick<Side, 'elbow' | 'hand' | 'curl' | 'spread'> {
  const way = swing(minus(a.at, shoulder), minus(b.at, shoulder), share);
  const { middle, end } = reach(shoulder, way, LENGTHS.upperArm, LENGTHS.forearm, mix(a.elbow, b.elbow, share));
  const up = unit(swing(unit(a.points), unit(b.points), share));
  const thumb = swing(unit(a.thumb), unit(b.thumb), share);
  const left = unit(minus(thumb, times(up, dot(thumb, up))));
  return {
    elbow: middle,
    hand: { at: end, up, left, forward: cross(left, up) },
    curl: between(a.curl, b.curl, share),
    spread: between(a.spread, b.spread, share),
  };
}

function legBetween(hip: Vec, a: Foot, b: Foot, share: number): Pick<Side, 'knee' | 'foot'> {
  const ball = attach(WORLD, mix(a.at, b.at, share), mix(a.angles, b.angles, share));
  const ankle = place(ball, [0, LENGTHS.ankle, -LENGTHS.ball]);
  const { middle, end } = reach(hip, minus(ankle, hip), LENGTHS.thigh, LENGTHS.shin, mix(a.knee, b.knee, share));
  return { knee: middle, foot: { ...ball, at: end } };
}

/** Two bones from a joint along a way, bent toward `pole`; stretched out when the way is longer than both. */
function reach(
  from: Vec,
  way: Vec,
  first: number,
  second: number,
  pole: Vec,
): { readonly middle: Vec; readonly end: Vec } {
  const along = unit(way);
  const length = Math.min(Math.max(lengthOf(way), Math.abs(first - second) + 1), first + second - 0.01);
  const near = (first * first - second * second + length * length) / (2 * length);
  const aside = Math.sqrt(Math.max(0, first * first - near * near));
  const bend = unit(minus(pole, times(along, dot(pole, along))));
  return { middle: add(from, add(times(along, near), times(bend, aside))), end: add(from, times(along, length)) };
}

function faceBetween({ face: a }: Body, { face: b }: Body, share: number): Face {
  return {
    closed: between(a.closed, b.closed, share),
    pressed: between(a.pressed, b.pressed, share),
    blows: between(a.blows, b.blows, share),
  };
}
