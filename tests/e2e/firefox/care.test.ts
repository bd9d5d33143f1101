import { openFirefox } from '../../machine/firefox';
import { describeCare } from '../scenes/care';

describeCare(openFirefox);
