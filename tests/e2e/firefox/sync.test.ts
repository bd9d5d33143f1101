import { openFirefox } from '../../machine/firefox';
import { syncScenes } from '../scenes/sync';

syncScenes(openFirefox);
