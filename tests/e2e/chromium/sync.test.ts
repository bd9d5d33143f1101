import { openChromium } from '../../machine/chromium';
import { syncScenes } from '../scenes/sync';

syncScenes(openChromium);
