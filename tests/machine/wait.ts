/** Resolves after so many milliseconds. */
export function pause(length: number): Promise<void> {
  return new Promise((over) => setTimeout(over, length));
}

/** Asks again and again until there is an answer that is neither null, undefined nor false; throws after `within` ms, saying what was waited for. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  within = 20_000,
): Promise<Value> {
  const end = performance.now() + within;
  let last: unknown = null;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = null;
    } catch (reason) {
      last = reason; // a page that is still loading; told of if it never gets better
    }
    await pause(100);
  }
  throw new Error(`Waited ${Math.round(within / 1000)} s in vain for: ${what}`, { cause: last });
}
