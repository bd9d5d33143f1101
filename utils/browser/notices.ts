import { browser } from 'wxt/browser';
import type { Result } from '@/utils/domain/result';
import type { Notice } from '@/utils/domain/schedule/surface';
import { t } from '@/utils/i18n/t';
import { type NoticeWords, snoozeLabel } from './notice-words';

const ICON = '/icon/rest-128.png';
const TEST = 'test'; // the id of the one notification that belongs to no prompt

/** Which button of a prompt's notification stands for what, by its place. */
export const PROMPT_BUTTONS = ['done', 'snooze'] as const;

/** Shows a notification; one with the same id is replaced. Rejects when the browser refuses. */
export async function showNotice(notice: Notice, words: NoticeWords): Promise<void> {
  await browser.notifications.create(notice.id, { ...basics(words), ...chromiumOnly(notice) });
}

/** Ids of the notifications on the screen, the test's left out. */
export async function shownNotices(): Promise<readonly string[]> {
  return Object.keys(await browser.notifications.getAll()).filter((id) => id !== TEST);
}

/** Sends a notification that asks for nothing. The error is a sentence; success only means that the browser took it. */
export async function sendTestNotice(): Promise<Result<null, string>> {
  try {
    await browser.notifications.clear(TEST);
    await browser.notifications.create(
      TEST,
      basics({ title: t('notice.thisIsTest'), message: t('notice.promptsLookLikeThis') }),
    );
    return { ok: true, value: null };
  } catch (reason) {
    console.warn('The test notification was refused.', reason);
    return {
      ok: false,
      error: t('notice.notificationRefused'),
    };
  }
}

/** Whether the browser lets Unknot show notifications; null where it does not say (Firefox). */
export async function noticesAllowed(): Promise<boolean | null> {
  if (import.meta.env.FIREFOX) return null;
  return (await browser.notifications.getPermissionLevel()) === 'granted';
}

function basics({ title, message }: NoticeWords) {
  return { type: 'basic' as const, iconUrl: browser.runtime.getURL(ICON), title, message };
}

/** Firefox throws on these fields, and has no other way to tell that it would. */
function chromiumOnly(notice: Notice): object {
  if (import.meta.env.FIREFOX) return {};
  if (notice.type !== 'prompt') return { requireInteraction: true };
  const snooze = notice.snooze === null ? [] : [{ title: snoozeLabel(notice.snooze) }];
  return { requireInteraction: true, buttons: [{ title: t('notice.doneButton') }, ...snooze] };
}
