import { systemNow } from '@/utils/app/clock';
import { createBreakApp } from '@/utils/app/create-break-app';
import { announceChange } from '@/utils/browser/messages';

/** The use cases, as this page calls them: each write wakes the worker. */
export const app = createBreakApp({ now: systemNow, announce: announceChange });
