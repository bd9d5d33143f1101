import { useMemo } from 'preact/hooks';
import type { Exercise } from '@/utils/domain/exercises/exercise';
import { movementFor, poseAt, startPose } from '@/utils/domain/exercises/movement';
import type { Beat } from '@/utils/domain/exercises/rhythm';
import { drawCues, drawGhost } from './draw';
import { Stage } from './Stage';

interface Props {
  readonly exercise: Exercise;
  readonly beat: Beat;
}

/** The moving figure: what the body does at this beat. Fills the width it is given and is as high as it is wide. */
export function Figure({ exercise, beat }: Props) {
  const movement = useMemo(() => movementFor(exercise), [exercise]);
  const ghost = useMemo(() => drawGhost(movement, startPose(movement)), [movement]);
  const cues = useMemo(() => drawCues(movement), [movement]);
  const hasGhost = movement.cues.length > 0 && movement.course.type === 'hold';
  return <Stage movement={movement} pose={poseAt(movement, exercise, beat)} cues={cues} {...(hasGhost && { ghost })} />;
}
