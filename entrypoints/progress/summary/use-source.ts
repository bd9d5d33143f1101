import { useCallback } from 'preact/hooks';
import { useLive } from '@/components/use-live';
import type { Span } from '@/utils/domain/progress/summary-spans';
import { app } from '../app';

/** What is stored of a span together with that span, kept up to date: until another one is read, the old one belongs to the old days. */
export function useSource({ first, last }: Span) {
  const read = useCallback(async () => {
    const span = { first, last };
    const source = await app.readSummarySource(span);
    return source.ok ? { ok: true as const, value: { span, source: source.value } } : source;
  }, [first, last]);
  return useLive(read, app.watch);
}
