/** A point or a direction in centimetres: to the person's left, up, forward. */
export type Vec = readonly [left: number, up: number, forward: number];

/** Degrees: bent forward, turned to the left, tilted to the left. */
export type Angles = readonly [bend: number, turn: number, tilt: number];

/** A place in space with its own left, up and forward (unit length, at right angles). */
export interface Frame {
  readonly at: Vec;
  readonly left: Vec;
  readonly up: Vec;
  readonly forward: Vec;
}

export const WORLD: Frame = { at: [0, 0, 0], left: [1, 0, 0], up: [0, 1, 0], forward: [0, 0, 1] };

/** The sum of both. */
export function add(a: Vec, b: Vec): Vec {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** The way from `b` to `a`. */
export function minus(a: Vec, b: Vec): Vec {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

/** The same direction, so many times as long. */
export function times(a: Vec, by: number): Vec {
  return [a[0] * by, a[1] * by, a[2] * by];
}

/** The scalar product. */
export function dot(a: Vec, b: Vec): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** A direction at right angles to both, by the right-hand rule. */
export function cross(a: Vec, b: Vec): Vec {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** Centimetres from the beginning to the end of it. */
export function lengthOf(a: Vec): number {
  return Math.sqrt(dot(a, a));
}

/** The direction alone, one long; straight up for a way of no length. */
export function unit(a: Vec): Vec {
  const length = lengthOf(a);
  return length < 1e-9 ? [0, 1, 0] : times(a, 1 / length);
}

/** What lies between both: `a` at 0, `b` at 1. */
export function mix(a: Vec, b: Vec, share: number): Vec {
  return add(times(a, 1 - share), times(b, share));
}

/** What lies between two numbers. */
export function between(a: number, b: number, share: number): number {
  return a + (b - a) * share;
}

/** Between two ways from one joint: swings around it as an arm does, and does not cut the corner through the body. */
export function swing(a: Vec, b: Vec, share: number): Vec {
  const angle = Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b)))));
  if (angle < 1e-4 || angle > 3.1) return mix(a, b, share);
  const length = between(lengthOf(a), lengthOf(b), share);
  const from = times(unit(a), Math.sin((1 - share) * angle));
  const to = times(unit(b), Math.sin(share * angle));
  return times(add(from, to), length / Math.sin(angle));
}

/** A direction given in a frame, in the world. */
export function direct(frame: Frame, way: Vec): Vec {
  return add(add(times(frame.left, way[0]), times(frame.up, way[1])), times(frame.forward, way[2]));
}

/** A point given in a frame, in the world. */
export function place(frame: Frame, point: Vec): Vec {
  return add(frame.at, direct(frame, point));
}

/** A frame that stands at `point` of another and is rotated in it: first turned, then bent, then tilted. */
export function attach(frame: Frame, point: Vec, [bend, turn, tilt]: Angles): Frame {
  const [sinB, cosB, sinT, cosT, sinR, cosR] = [bend, turn, tilt].flatMap(sinAndCos) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const ahead: Vec = [cosB * sinT, -sinB, cosB * cosT];
  const upright: Vec = [sinB * sinT, cosB, sinB * cosT];
  const aside: Vec = [cosT, 0, -sinT];
  return {
    at: place(frame, point),
    left: direct(frame, add(times(aside, cosR), times(upright, -sinR))),
    up: direct(frame, add(times(upright, cosR), times(aside, sinR))),
    forward: direct(frame, ahead),
  };
}

function sinAndCos(degrees: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.sin(angle), Math.cos(angle)];
}
