import { parseSession } from '@/utils/domain/exercises/parse-session';
import type { Session } from '@/utils/domain/exercises/session';

/** One that cannot be read is none: the break itself is the schedule's, so nothing that was logged is lost. */
export function sessionFrom(stored: unknown): Session | null {
  const parsed = parseSession(stored);
  return parsed.ok ? parsed.value : null;
}
