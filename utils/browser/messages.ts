import { browser } from 'wxt/browser';

/** What pages tell the worker. */
export type Message =
  /** Something was written, look at it. */
  | { readonly type: 'changed' }
  /** The page on which this prompt was asked or taken goes away. */
  | { readonly type: 'left'; readonly prompt: string };

/** Tells the worker. One that does not answer is not waited for: what was written is safe, and it looks at its next wake. */
export function tellWorker(message: Message): void {
  browser.runtime.sendMessage(message).catch((reason: unknown) => {
    console.warn('The worker did not hear of it.', message.type, reason);
  });
}

/** Wakes the worker after a page has written, so that alarm, badge and notifications follow. */
export function announceChange(): void {
  tellWorker({ type: 'changed' });
}

/** The message, when it was sent by a page of this very extension and has one of the shapes there are; else null. */
export function ownMessage(
  message: unknown,
  sender: { readonly id?: string | undefined; readonly url?: string | undefined },
): Message | null {
  if (sender.id !== browser.runtime.id || sender.url?.startsWith(browser.runtime.getURL('/')) !== true) return null;
  const { type, prompt } = Object(message) as { readonly type?: unknown; readonly prompt?: unknown };
  if (type === 'changed') return { type };
  return type === 'left' && typeof prompt === 'string' ? { type, prompt } : null;
}
