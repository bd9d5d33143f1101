import { systemNow } from '@/utils/app/clock';
import { createCareApp } from '@/utils/app/create-care-app';
import { announceChange } from '@/utils/browser/messages';

/** The use cases, as this page calls them: each write wakes the worker. */
export const app = createCareApp({ now: systemNow, announce: announceChange });
