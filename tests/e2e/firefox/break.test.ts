import { openFirefox } from '../../machine/firefox';
import { inBrowser } from '../../machine/in-browser';
import { closeAfter, leaveByEscape, loadAgain, takeByKeys } from '../scenes/break';

// They mostly wait for a break to pass, and so they may wait side by side.
const it = inBrowser(openFirefox).concurrent;

it('a break is taken from prompt to done with the keyboard only', ({ product }) => takeByKeys(product));

it('a page that is closed at 30 % logs skipped', ({ product }) => closeAfter(product, 0.3, 'skipped'));

it('a page that is closed at 60 % logs partial', ({ product }) => closeAfter(product, 0.6, 'partial'));

it('Escape asks first, then leaves; why can be said in one tap', ({ product }) => leaveByEscape(product));

it('a page that is loaded again in the middle goes on where it was', ({ product }) => loadAgain(product));
