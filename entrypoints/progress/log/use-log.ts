import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LogPage } from '@/utils/app/app';
import { app } from '../app';

const A_FORTNIGHT = 14; // days a page shows at once

/** The newest days of the log, as many as were asked for, kept up to date. */
export function useLog() {
  const [count, setCount] = useState(A_FORTNIGHT);
  const [page, setPage] = useState<LogPage | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const read = useCallback(async () => {
    const result = await app.readLog(null, count);
    setFailure(result.ok ? null : result.error.message);
    if (result.ok) setPage(result.value);
  }, [count]);

  useEffect(() => {
    void read();
    return app.watch(() => void read());
  }, [read]);

  return { page, failure, showMore: () => setCount(count + A_FORTNIGHT) };
}
