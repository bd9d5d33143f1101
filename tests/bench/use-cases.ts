// What the benchmark of a commit runs in the extension's own page: the product's use cases, put where the bench finds them.
import { systemNow } from '@/utils/app/clock';
import { createApp } from '@/utils/app/create-app';

Object.assign(globalThis, { app: createApp({ now: systemNow }) });
