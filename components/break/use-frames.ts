import { useEffect, useState } from 'preact/hooks';

/** Draws the component again at every frame while `isRunning`; a hidden page has no frames. Gives the time in epoch ms. */
export function useFrames(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    let frame = requestAnimationFrame(function draw() {
      setNow(Date.now());
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [isRunning]);
  return isRunning ? now : Date.now();
}
