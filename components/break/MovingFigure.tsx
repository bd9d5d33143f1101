import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Exercise } from '@/utils/domain/exercises/exercise';
import type { EpochMs, Seconds } from '@/utils/domain/time/units';
import { repaint } from '../figure/picture';
import { createReel } from '../figure/reel';
import { Stage } from '../figure/Stage';

interface Props {
  readonly exercise: Exercise;
  readonly reps: number;
  /** When it would have begun had it never stood still; null while it stands still at `at`. */
  readonly beganAt: EpochMs | null;
  readonly at: Seconds;
}

const STILL = 12; // frames alike, a fifth of a second: the figure holds a pose
const LOOK = 80; // ms between two looks at whether it moves again; the eye does not see so little of a slow beginning

/** The figure in motion: at every frame only the paths change, past the component. Without movement there are no frames, nor in a hidden page. */
export function MovingFigure({ exercise, reps, beganAt, at }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const reel = useMemo(() => createReel(exercise, reps), [exercise.id, reps]);
  const stood = beganAt === null ? at : null;
  const now = () => (beganAt === null ? at : (Date.now() - beganAt) / 1000);

  useLayoutEffect(() => {
    let frame = 0;
    let timer = 0;
    let shown = reel.pictureAt(now());
    let alike = 0;
    if (svg.current !== null) repaint(svg.current, shown);
    function draw(): void {
      const picture = reel.pictureAt(now());
      alike = picture === shown ? alike + 1 : 0;
      if (picture !== shown && svg.current !== null) repaint(svg.current, picture);
      shown = picture;
      if (alike < STILL) frame = requestAnimationFrame(draw);
      else timer = window.setTimeout(draw, LOOK);
    }
    if (beganAt !== null) draw();
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [reel, beganAt, stood]);

  // Drawn once; what moves after that is not the component's.
  return useMemo(() => <Stage picture={reel.pictureAt(now())} drawn={svg} />, [reel]);
}
