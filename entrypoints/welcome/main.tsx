import '@/components/base.css';
import { render } from 'preact';
import { WelcomePage } from './WelcomePage';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place to draw in.');
render(<WelcomePage />, page);
