import { browser } from 'wxt/browser';

const MEETING_ACCESS = { permissions: ['tabs' as const] };

/** Whether the person lets Unknot see the addresses of open tabs. */
export function hasMeetingAccess(): Promise<boolean> {
  return browser.permissions.contains(MEETING_ACCESS);
}

/** Asks for it; must be called from a click. False when the person says no. */
export function askMeetingAccess(): Promise<boolean> {
  return browser.permissions.request(MEETING_ACCESS);
}

/** Gives it back. */
export async function dropMeetingAccess(): Promise<void> {
  await browser.permissions.remove(MEETING_ACCESS);
}

/** Whether this browser tells, without any permission, that a tab uses camera, microphone or screen. */
export function canSeeSharing(): boolean {
  return import.meta.env.FIREFOX;
}
