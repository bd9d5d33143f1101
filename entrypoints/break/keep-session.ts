import type { BreakRoom } from '@/utils/app/break-app';
import type { Session } from '@/utils/domain/exercises/session';
import type { PromptView } from '@/utils/domain/schedule/surface';
import type { Bench } from './bench';

/** Shows the break as it is now and remembers it. */
export async function keepSession(bench: Bench, room: BreakRoom, prompt: PromptView, session: Session): Promise<void> {
  bench.show({ type: 'taking', room, prompt, session });
  const saved = await bench.app.saveSession(session);
  if (!saved.ok) bench.fail(saved.error.message);
}
