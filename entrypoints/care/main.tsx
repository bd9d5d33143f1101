import '@/components/base.css';
import { render } from 'preact';
import { CarePage } from './CarePage';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place to draw in.');
render(<CarePage />, page);
