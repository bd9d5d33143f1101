import type { BreathPart, Exercise } from './exercise';
import type { Movement, Pose } from './pose';
import { BACK_MOVEMENTS } from './poses/back';
import { breathAt } from './poses/breath';
import { BREATHING, EYES, SITTING } from './poses/calm';
import { type Step, stepAt } from './poses/course';
import { HIPS } from './poses/hips';
import { NECK } from './poses/neck';
import { SHOULDERS } from './poses/shoulders';
import { jointsBetween } from './poses/skeleton';
import { WHOLE_BODY } from './poses/whole-body';
import { WRISTS } from './poses/wrists';
import type { Beat } from './rhythm';

const BREATHS = ['even-breath', 'paced-4-6', 'box-4', 'double-inhale-sigh'];

const MOVEMENTS = new Map<string, Movement>([
  ...[NECK, SHOULDERS, BACK_MOVEMENTS, HIPS, WHOLE_BODY, WRISTS, EYES].flatMap((some) => Object.entries(some)),
  ...BREATHS.map((id) => [id, BREATHING] as const),
]);

/** What a built-in exercise looks like; null for an id that is not one of them. */
export function movementOf(id: string): Movement | null {
  return MOVEMENTS.get(id) ?? null;
}

/** What any exercise looks like: somebody who breathes or just sits there when its movement is not known. */
export function movementFor(exercise: Exercise): Movement {
  return movementOf(exercise.id) ?? (exercise.breath === undefined ? SITTING : BREATHING);
}

/** Where every joint is at a beat. Depends on nothing else; finite, and without jumps but where the side changes. */
export function poseAt(movement: Movement, exercise: Exercise, beat: Beat): Pose {
  const seconds =
    beat.phase === 'hold' || beat.phase === 'release' ? beat.ofRep * (exercise.hold + exercise.release) : 0;
  const isMirrored = beat.side === 1;
  if (movement.course.type !== 'breath') {
    return { ...poseOf(movement, stepAt(movement, exercise, beat)), passed: seconds, isMirrored };
  }
  return { ...breathing(movement, exercise.breath ?? [], beat.phase === 'ready' ? 0 : beat.ofRep), isMirrored };
}

function breathing(movement: Movement, parts: readonly BreathPart[], ofRep: number): Pose {
  const { fullness, progress, ...now } = breathAt(parts, ofRep);
  const pose = poseOf(movement, { from: 0, to: 1, share: fullness });
  const blows = now.do === 'out' && isLongOut(parts) ? Math.min(0.8, 6 * progress, 6 * (1 - progress)) : 0;
  return { ...pose, fullness, breath: { parts, ofRep }, face: { ...pose.face, blows } };
}

/** Whether the breath goes out for longer than it comes in: then it goes through the mouth, as through a straw. */
function isLongOut(parts: readonly BreathPart[]): boolean {
  const secondsOf = (way: BreathPart['do']) =>
    parts.reduce((sum, part) => (part.do === way ? sum + part.seconds : sum), 0);
  return secondsOf('out') > secondsOf('in');
}

/** The share of a breath at which it is fullest; half of it when nothing goes in. */
function fullestAt(parts: readonly BreathPart[]): number {
  const last = parts.findLastIndex((part) => part.do === 'in');
  const secondsOf = (some: readonly BreathPart[]) => some.reduce((sum, { seconds }) => sum + seconds, 0);
  return last === -1 ? 0.5 : secondsOf(parts.slice(0, last + 1)) / secondsOf(parts);
}

/** The pose a movement begins with. */
export function startPose(movement: Movement): Pose {
  return poseOf(movement, { from: 0, to: 0, share: 0 });
}

/** The poses that tell a movement when nothing may move: from its start to its end. At least one. */
export function stillsOf(movement: Movement, { breath = [] }: Exercise): readonly Pose[] {
  const { course, keys } = movement;
  if (course.type === 'breath') return [0, fullestAt(breath)].map((share) => breathing(movement, breath, share));
  const last = keys.length - 1;
  const all = keys.map((_, index) => index);
  const shown =
    course.type === 'hold' ? [...new Set([0, last])] : 'stills' in course && course.stills ? course.stills : all;
  return shown.map((key) => poseOf(movement, { from: key, to: key, share: 0 }));
}

function poseOf({ keys }: Movement, { from, to, share }: Step): Pose {
  const joints = jointsBetween(keys[from] ?? keys[0], keys[to] ?? keys[0], share);
  return { ...joints, fullness: 0, breath: null, passed: 0, isMirrored: false };
}
