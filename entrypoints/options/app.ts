import { systemNow } from '@/utils/app/clock';
import { createApp } from '@/utils/app/create-app';
import { announceChange } from '@/utils/browser/messages';

/** The use cases, as this page calls them: each write wakes the worker. */
export const app = createApp({ now: systemNow, announce: announceChange });
