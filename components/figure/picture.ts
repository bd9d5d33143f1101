import type { Exercise } from '@/utils/domain/exercises/exercise';
import { movementFor, poseAt, startPose } from '@/utils/domain/exercises/movement';
import type { Movement, Pose } from '@/utils/domain/exercises/pose';
import type { Beat } from '@/utils/domain/exercises/rhythm';
import { SIZE } from './camera';
import { drawCues, drawFigure, drawGhost, drawProps } from './draw';
import type { Shape } from './shape';

/** One picture: its shapes from the back to the front, and how they are placed. */
export interface Picture {
  readonly shapes: readonly Shape[];
  /** Value of the SVG attribute; mirrors the picture for the other side. */
  readonly transform: string;
}

/** What a figure of this movement is drawn from. What never changes is worked out once. */
export interface Painter {
  readonly movement: Movement;
  /** The picture of a pose; always the same shapes in the same order, so that only paths change. */
  pictureOf(pose: Pose): Picture;
}

/** A painter for an exercise: with a ghost of where a held movement begins, and with its arrows. */
export function painterFor(exercise: Exercise): Painter {
  const movement = movementFor(exercise);
  const cues = drawCues(movement);
  const hasGhost = movement.cues.length > 0 && movement.course.type === 'hold';
  const ghost = hasGhost ? [drawGhost(movement, startPose(movement))] : [];
  return {
    movement,
    pictureOf: (pose) => ({
      shapes: [...drawProps(movement, pose), ...ghost, ...drawFigure(movement, pose), ...cues],
      transform: pose.isMirrored ? `translate(${SIZE} 0) scale(-1 1)` : 'translate(0 0)',
    }),
  };
}

/** The picture without ghost and arrows: what there is before anything moves. */
export function bare({ shapes, transform }: Picture): Picture {
  return { shapes: shapes.filter(({ tone }) => tone !== 'ghost' && tone !== 'cue' && tone !== 'cueHead'), transform };
}

/** The picture of an exercise at a beat. */
export function pictureAt(painter: Painter, exercise: Exercise, beat: Beat): Picture {
  return painter.pictureOf(poseAt(painter.movement, exercise, beat));
}

/** Changes a drawn picture of the same movement into this one, touching only what differs. */
export function repaint(svg: SVGSVGElement, { shapes, transform }: Picture): void {
  const group = svg.firstElementChild;
  if (group === null) return;
  if (group.getAttribute('transform') !== transform) group.setAttribute('transform', transform);
  const paths = group.children;
  for (const [index, { d }] of shapes.entries()) {
    const path = paths[index];
    if (path !== undefined && path.getAttribute('d') !== d) path.setAttribute('d', d);
  }
}
