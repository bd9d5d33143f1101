import { browser } from 'wxt/browser';

/** The one message pages send: something was written, look at it. */
interface Changed {
  readonly type: 'changed';
}

/** Wakes the worker after a page has written, so that alarm, badge and notifications follow. A worker that does not answer is not waited for. */
export function announceChange(): void {
  const message: Changed = { type: 'changed' };
  browser.runtime.sendMessage(message).catch((reason: unknown) => {
    // The write itself is safe; the worker presents it at its next wake.
    console.warn('The worker did not hear of a change.', reason);
  });
}

/** Whether a message is ours: sent by a page of this very extension, and of the one shape there is. */
export function isOwnMessage(
  message: unknown,
  sender: { readonly id?: string | undefined; readonly url?: string | undefined },
): message is Changed {
  if (sender.id !== browser.runtime.id) return false;
  if (sender.url === undefined || !sender.url.startsWith(browser.runtime.getURL('/'))) return false;
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed';
}
