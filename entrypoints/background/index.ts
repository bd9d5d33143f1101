import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { systemNow } from '@/utils/app/clock';
import { createScheduleApp } from '@/utils/app/create-schedule-app';
import { presentMenu } from '@/utils/browser/menu';
import { ownMessage } from '@/utils/browser/messages';
import { PROMPT_BUTTONS } from '@/utils/browser/notices';
import { openPage, openPopup } from '@/utils/browser/pages';
import { LOOK_BACK, NUDGE } from '@/utils/domain/care/nudges';
import { kindOfNotice } from '@/utils/domain/schedule/surface';
import { MENU } from './shortcuts';
import { createWorker } from './worker';

export default defineBackground(() => {
  const worker = createWorker(createScheduleApp({ now: systemNow }));

  browser.alarms.onAlarm.addListener(() => worker.wake());
  browser.idle.onStateChanged.addListener((input) => worker.wake({ input }));
  browser.runtime.onStartup.addListener(() => worker.wake());
  browser.runtime.onMessage.addListener((given: unknown, sender) => {
    const message = ownMessage(given, sender);
    if (message?.type === 'left') void worker.leave(message.prompt);
    else if (message !== null) worker.wake();
    return undefined;
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    worker.wake();
    if (reason === 'install') void openPage('welcome');
  });

  browser.notifications.onClicked.addListener((id) => {
    const kind = kindOfNotice(id);
    if (kind === 'prompt' || kind === 'soon') void worker.follow('');
    else if (id.startsWith(NUDGE + LOOK_BACK)) void openPage('progress', '#week');
    else if (kind === 'reminder') void openPage('options', '#appointments');
    else void openPopup();
  });
  browser.notifications.onClosed.addListener((id) => worker.wake({ event: { type: 'dismiss', notice: id } }));
  // Firefox has this event but never fires it.
  browser.notifications.onButtonClicked.addListener((id, index) => worker.press(id, PROMPT_BUTTONS[index]));

  browser.commands.onCommand.addListener((id) => worker.follow(id));
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => worker.follow(String(menuItemId)));

  // Neither start-up nor install comes for an extension that was switched on or updated, so every start is a wake too.
  worker.wake();
  void presentMenu(MENU);
});
