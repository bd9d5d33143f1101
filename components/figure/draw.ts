import type { Movement, Pose } from '@/utils/domain/exercises/pose';
import { partShapes, silhouette } from './body';
import { curveShapes, ringShapes } from './breath';
import { cameraOf } from './camera';
import { cueShapes } from './cue';
import { propShapes } from './props';
import type { Shape } from './shape';

/** What stays the same while somebody moves: the arrows. */
export function drawCues(movement: Movement): readonly Shape[] {
  return cueShapes(movement.cues, cameraOf(movement.view));
}

/** A pale outline of one pose, to be drawn below another. */
export function drawGhost(movement: Movement, pose: Pose): Shape {
  return { key: 'ghost', tone: 'ghost', d: silhouette(pose, cameraOf(movement.view)) };
}

/** Things of the room, which lie below figure and ghost. */
export function drawProps(movement: Movement, pose: Pose): readonly Shape[] {
  const camera = cameraOf(movement.view);
  const breath = pose.breath === null ? [] : ringShapes(pose);
  return [...breath, ...movement.props.flatMap((prop) => propShapes(prop, pose, camera))];
}

/** The figure in this pose. For one movement always the same shapes in the same order, so that only paths change. */
export function drawFigure(movement: Movement, pose: Pose): readonly Shape[] {
  const camera = cameraOf(movement.view);
  return [...movement.parts.flatMap((part) => partShapes(part, pose, camera, movement)), ...curveShapes(pose)];
}
