import type { Nudge } from '@/utils/domain/care/nudges';
import { parseNudges } from '@/utils/domain/care/parse-nudges';

/** Pages write them anew with every change of the care plan; until then what cannot be read is none. */
export function nudgesFrom(value: unknown): readonly Nudge[] {
  const parsed = parseNudges(value ?? []);
  return parsed.ok ? parsed.value : [];
}
