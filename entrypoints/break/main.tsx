import '@/components/base.css';
import { render } from 'preact';
import { BreakPage } from './BreakPage';
import { openDesk } from './desk';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place to draw in.');
openDesk(); // before anything is drawn: what takes longest begins first
render(<BreakPage />, page);
