import { systemNow } from '@/utils/app/clock';
import { createProgressApp } from '@/utils/app/create-progress-app';
import { announceChange } from '@/utils/browser/messages';

/** The use cases, as this page calls them: each write wakes the worker. */
export const app = createProgressApp({ now: systemNow, announce: announceChange });
