import type { Seconds } from '../time/units';
import type { BreathPart } from './exercise';
import type { Angles, Frame, Vec } from './poses/space';

/** Centimetres between joints of an adult of 1.70 m. */
export const LENGTHS = {
  upperArm: 29,
  forearm: 25,
  thigh: 42,
  shin: 40,
  ankle: 8, // above the sole
  ball: 12, // in front of the ankle
} as const;

/** What a hand is placed by: the room, or a part of the body that it then moves with. */
export type Hold = 'room' | 'pelvis' | 'chest' | 'head';

/** Where a hand is, given in the frame of what it holds on to. */
export interface Hand {
  readonly on: Hold;
  /** The wrist. */
  readonly at: Vec;
  /** Where the fingers point, where the thumb points, and the way the elbow goes. */
  readonly points: Vec;
  readonly thumb: Vec;
  readonly elbow: Vec;
  /** 0 a flat hand, 1 a fist. */
  readonly curl: number;
  /** 0 fingers side by side, 1 spread wide. */
  readonly spread: number;
}

/** Where a foot is in the room. */
export interface Foot {
  /** The sole under the ball of the foot. */
  readonly at: Vec;
  /** Bent: heel up; turned: toes to the left. */
  readonly angles: Angles;
  /** The way the knee goes. */
  readonly knee: Vec;
}

/** One position of the whole body. In pairs the left one comes first. */
export interface Body {
  /** The middle between both hip joints, in the room. */
  readonly hips: Vec;
  readonly pelvis: Angles;
  readonly lumbar: Angles;
  readonly thorax: Angles;
  readonly neck: Angles;
  readonly head: Angles;
  /** Centimetres each shoulder is moved from where it hangs. */
  readonly shoulders: readonly [Vec, Vec];
  readonly hands: readonly [Hand, Hand];
  readonly feet: readonly [Foot, Foot];
  readonly face: Face;
}

/** All of them 0 to 1. */
export interface Face {
  /** How far the lids are closed, and how hard they are pressed. */
  readonly closed: number;
  readonly pressed: number;
  /** How far the lips are open, as when blowing. */
  readonly blows: number;
}

/** The joints of one arm and one leg, in the room. */
export interface Side {
  readonly shoulder: Vec;
  readonly elbow: Vec;
  /** At the wrist; up is where the fingers point, left is where the thumb is. */
  readonly hand: Frame;
  readonly curl: number;
  readonly spread: number;
  readonly hip: Vec;
  readonly knee: Vec;
  /** At the ankle. */
  readonly foot: Frame;
}

/** Where every joint is at one moment; what a figure is drawn from. */
export interface Pose {
  readonly pelvis: Frame;
  readonly waist: Frame;
  readonly ribs: Frame;
  readonly chest: Frame;
  readonly neck: Frame;
  readonly head: Frame;
  readonly sides: readonly [Side, Side];
  readonly face: Face;
  /** How full the lungs are, 0 to 1. */
  readonly fullness: number;
  /** The breath that goes on, and how much of it is over, 0 to 1; null where breathing is left alone. */
  readonly breath: { readonly parts: readonly BreathPart[]; readonly ofRep: number } | null;
  /** Seconds of walking or gazing so far; 0 where nothing passes by. */
  readonly passed: number;
  /** Whether it is done to the other side, so that the picture is turned over. */
  readonly isMirrored: boolean;
}

/** From where it is seen. */
export interface View {
  /** Degrees around the person: 0 from the front, 90 so that they face right, 180 from behind. */
  readonly turn: number;
  /** Degrees from above. */
  readonly down: number;
  /** The point of the room in the middle of the picture, and the centimetres the picture is high. */
  readonly at: Vec;
  readonly span: number;
}

export type Prop = 'chair' | 'stool' | 'desk' | 'sideDesk' | 'door' | 'window' | 'floor' | 'path';

/** Parts of the figure, in the order they are drawn: what comes later covers what came before. An arm is both its halves. */
export type Part = 'torso' | 'head' | `${'left' | 'right'}${'Arm' | 'Upper' | 'Lower' | 'Leg'}`;

/** How the keys follow each other in time. */
export type Course =
  /** To the last key and back; a repetition each to the second and the third; one after the other while it is held. */
  | { readonly type: 'hold' | 'alternate' | 'stages' }
  /** From the first to the second with the breath; only the first. */
  | { readonly type: 'breath' | 'still' }
  | Loop
  | Stride;

/** Through all keys and back to the first in each repetition. */
interface Loop {
  readonly type: 'loop';
  /** The share of the repetition at which each key is reached; the first is 0. */
  readonly at: readonly number[];
  /** Keys that lie close together: no slowing down at each. */
  readonly isEven?: true;
  /** The second half of the repetitions goes the other way round. */
  readonly turnsBack?: true;
  /** The keys that show it without movement; all of them when left out. */
  readonly stills?: readonly number[];
}

/** From the first key into a circle of all the others, and back to it at the end. */
interface Stride {
  readonly type: 'stride';
  /** About how long one circle takes. */
  readonly seconds: Seconds;
  readonly stills: readonly number[];
}

/** What one exercise looks like. */
export interface Movement {
  readonly view: View;
  readonly props: readonly Prop[];
  readonly parts: readonly Part[];
  /** The first is the one to begin and to end with. */
  readonly keys: readonly [Body, ...Body[]];
  readonly course: Course;
  /** Arrows that show the way, as points of the room. */
  readonly cues: readonly (readonly Vec[])[];
  /** Close enough to show fingers, eyes as more than dots, or the shoulder blades. */
  readonly shows?: 'fingers' | 'eyes' | 'blades';
}
