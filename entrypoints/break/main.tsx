import '@/components/base.css';
import { openPage } from '@/components/open-page';
import { t } from '@/utils/i18n/t';
import { BreakPage } from './BreakPage';
import { openDesk, watchDesk } from './desk';

const PATIENCE = 250; // ms; a quarter of a second without anything looks like a fault

openDesk(); // before anything is drawn: what takes longest begins first

// Nothing is drawn before there is something to see: a picture of an empty page would only hold up the one that moves.
const stopWatching = watchDesk(draw);
const timer = setTimeout(draw, PATIENCE);

function draw(): void {
  stopWatching();
  clearTimeout(timer);
  openPage(t('title.break'), <BreakPage />);
}
