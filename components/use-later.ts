import { useEffect, useState } from 'preact/hooks';

const AT_LATEST = 300; // ms; a page that is never idle gets it all the same

/**
 * What `fetchIt` brings once it is there, null until then. It is fetched when the component was first drawn and nothing
 * more urgent is left to do.
 */
export function useLater<Value>(fetchIt: () => Promise<Value>): Value | null {
  const [brought, setBrought] = useState<{ readonly value: Value } | null>(null);
  useEffect(() => {
    const request = requestIdleCallback(() => void fetchIt().then((value) => setBrought({ value })), {
      timeout: AT_LATEST,
    });
    return () => cancelIdleCallback(request);
  }, [fetchIt]);
  return brought?.value ?? null;
}
