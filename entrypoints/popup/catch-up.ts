import { catchUp } from '@/utils/app/catch-up';
import { systemNow } from '@/utils/app/clock';
import { door } from '@/utils/browser/beside';
import { announceChange } from '@/utils/browser/messages';
import { app } from './app';

void catchUp(door, { now: systemNow, announce: announceChange }, app);
