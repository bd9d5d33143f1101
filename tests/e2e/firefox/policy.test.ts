import { openFirefox } from '../../machine/firefox';
import { policyScenes } from '../scenes/policy';

policyScenes('firefox', openFirefox);
