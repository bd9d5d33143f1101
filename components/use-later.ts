import { useEffect, useState } from 'preact/hooks';

/** What `fetchIt` brings once it is there, null until then. It is fetched when the component is first drawn. */
export function useLater<Value>(fetchIt: () => Promise<Value>): Value | null {
  const [brought, setBrought] = useState<{ readonly value: Value } | null>(null);
  useEffect(() => {
    void fetchIt().then((value) => setBrought({ value }));
  }, [fetchIt]);
  return brought?.value ?? null;
}
