import { systemNow } from '@/utils/app/clock';
import { createSyncApp } from '@/utils/app/create-sync-app';
import { door } from '@/utils/browser/beside';
import { announceChange } from '@/utils/browser/messages';

/** The use cases of what the browser holds beside the store, as this page calls them. */
export const beside = createSyncApp({ now: systemNow, announce: announceChange }, door);
