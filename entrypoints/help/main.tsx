import '@/components/base.css';
import { render } from 'preact';
import { HelpPage } from './HelpPage';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place to draw in.');
render(<HelpPage />, page);
