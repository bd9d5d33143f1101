import { browser } from 'wxt/browser';

/** Something that Unknot may only do once the person allows it. */
export interface Access {
  has(): Promise<boolean>;
  /** Must be called from a click. False when the person says no. */
  ask(): Promise<boolean>;
  /** Gives it back. */
  drop(): Promise<void>;
}

function accessTo(permission: 'tabs' | 'downloads'): Access {
  const permissions = { permissions: [permission] };
  return {
    has: () => browser.permissions.contains(permissions),
    ask: () => browser.permissions.request(permissions),
    drop: async () => void (await browser.permissions.remove(permissions)),
  };
}

/** Seeing the addresses of open tabs, which tell a meeting. */
export const meetingAccess = accessTo('tabs');

/** Putting files into the downloads folder by itself. */
export const downloadAccess = accessTo('downloads');

/** Whether this browser tells, without any permission, that a tab uses camera, microphone or screen. */
export function canSeeSharing(): boolean {
  return import.meta.env.FIREFOX;
}
