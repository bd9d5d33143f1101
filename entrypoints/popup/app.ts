import { systemNow } from '@/utils/app/clock';
import { createPopupApp } from '@/utils/app/create-popup-app';
import { announceChange } from '@/utils/browser/messages';

const cases = createPopupApp({ now: systemNow, announce: announceChange });

/** The use cases, as this page calls them: each write wakes the worker. */
export const app: typeof cases = {
  ...cases,
  logPain: (input) => {
    void navigator.storage.persist(); // now there is something to keep; nothing waits for the browser's answer
    return cases.logPain(input);
  },
};
