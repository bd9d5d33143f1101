import { browser } from 'wxt/browser';
import type { Plan } from '@/utils/domain/plan/plan';
import type { Input, Seen } from '@/utils/domain/schedule/event';
import { isMeeting } from './meetings';

const SHORTEST_DETECTION = 15; // seconds; browsers refuse a shorter one

/** After how many seconds without input the browser is to say idle: the plan's reading grace. */
export function detectionSeconds(plan: Plan): number {
  return Math.max(SHORTEST_DETECTION, Math.round(plan.readingGrace * 60));
}

/**
 * Looks around: who is there, and what may hold a prompt back. `reported` is what an idle event has just said. Whatever
 * the browser cannot or will not tell is false, so that an error never holds anything.
 */
export async function look(plan: Plan, reported?: Input): Promise<Seen> {
  const [input, fullScreen, tabs] = await Promise.all([
    reported ?? unlessItFails(browser.idle.queryState(detectionSeconds(plan)), 'active'),
    unlessItFails(seesFullScreen(), false),
    unlessItFails(browser.tabs.query({}), []),
  ]);
  return {
    input,
    fullScreen,
    meeting: tabs.some((tab) => isMeeting(tab) || isSharing(tab)),
    audible: tabs.some(({ audible, mutedInfo }) => audible === true && mutedInfo?.muted !== true),
  };
}

/** Only the focused window counts: a film left full screen on another display is no reason while the person types here. */
async function seesFullScreen(): Promise<boolean> {
  const windows = await browser.windows.getAll();
  const focused = windows.filter((window) => window.focused);
  // With no window in front, another program is: the browser cannot see what that one shows.
  return focused.some(({ state }) => state === 'fullscreen');
}

/** Firefox says of each tab, without any permission, whether it uses camera, microphone or screen. */
function isSharing(tab: object): boolean {
  if (!('sharingState' in tab)) return false;
  const sharing = tab.sharingState as { camera?: boolean; microphone?: boolean; screen?: string } | undefined;
  return sharing?.camera === true || sharing?.microphone === true || Boolean(sharing?.screen);
}

async function unlessItFails<Value>(told: Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await told;
  } catch (reason) {
    console.warn('The browser did not tell what was asked.', reason);
    return otherwise;
  }
}
