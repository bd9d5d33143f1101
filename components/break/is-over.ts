import { placeAt, type Session } from '@/utils/domain/exercises/session';
import { spentSeconds } from '@/utils/domain/schedule/spent';
import type { PromptView } from '@/utils/domain/schedule/surface';
import type { EpochMs } from '@/utils/domain/time/units';

/** Whether there is nothing left to do: the time is up, or every piece of the break is over. */
export function isBreakOver(session: Session, prompt: PromptView, now: EpochMs): boolean {
  const spent = spentSeconds(prompt, now);
  const hasPieces = session.items.length > 0;
  return spent >= prompt.lasts || (hasPieces && placeAt(session, spent).index >= session.items.length);
}
