import { systemNow } from '@/utils/app/clock';
import { createPopupApp } from '@/utils/app/create-popup-app';
import { announceChange } from '@/utils/browser/messages';

/** The use cases, as this page calls them: each write wakes the worker. */
export const app = createPopupApp({ now: systemNow, announce: announceChange });
