import '@/components/base.css';
import { render } from 'preact';
import { ProgressPage } from './ProgressPage';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place to draw in.');
render(<ProgressPage />, page);
