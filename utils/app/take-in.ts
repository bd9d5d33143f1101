import { isMet, parsePolicy, withPolicy } from '@/utils/domain/policy/policy';
import type { PopupApp } from './app';
import type { Beside, SyncApp } from './sync-app';

/**
 * Takes in what came from outside while no page was open: the newer plan of another machine, when the person has switched
 * that on, and then what their organisation has locked, which stands above it.
 */
export async function takeIn({ policy, shelf }: Beside, app: Pick<PopupApp, 'changePlan' | 'read'>, sync: SyncApp) {
  if (Object.keys(shelf).length > 0) await sync.exchangePlan(shelf);
  const parsed = parsePolicy(policy);
  if (!parsed.ok || parsed.value?.mode !== 'lock') return;
  const locked = parsed.value;
  const read = await app.read();
  if (read.ok && !isMet(read.value.plan, locked)) await app.changePlan((plan) => withPolicy(plan, locked));
}
