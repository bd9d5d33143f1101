import { openChromium } from '../../machine/chromium';
import { policyScenes } from '../scenes/policy';

policyScenes('chromium', openChromium);
