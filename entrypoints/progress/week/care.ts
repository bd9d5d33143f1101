import { systemNow } from '@/utils/app/clock';
import { createCareApp } from '@/utils/app/create-care-app';
import { announceChange } from '@/utils/browser/messages';

/** The use cases of the care plan, for its card; fetched only where the person's rule is on. */
export const care = createCareApp({ now: systemNow, announce: announceChange });
