import { it } from 'vitest';
import { openChromium } from '../../machine/chromium';
import { describeCare, findNoBarriers } from '../scenes/care';

describeCare(openChromium);

it('has no barrier that a checker finds, as a list and as a month', findNoBarriers);
