/** What the pages think the time is: a Wednesday, 10:40 UTC. */
export const MOMENT = Date.UTC(2026, 10, 25, 10, 40);

/** Sets the clock of a page or a worker to this moment, where it stands but for the `passed` ms somebody adds. It runs inside, so it may use nothing from this module. */
export function standStill(moment: number): void {
  const Real = Date;
  const now = () => moment + ((globalThis as { passed?: number }).passed ?? 0);
  globalThis.Date = new Proxy(Real, {
    construct: (_target, given: readonly number[]) =>
      given.length === 0 ? new Real(now()) : new Real(...(given as [number])),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

/** Makes a page choose the same exercises each time. It runs inside, so it may use nothing from this module. */
export function takeChanceAway(): void {
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint32Array || array instanceof Uint8Array) array.fill(3);
    return array;
  };
}
