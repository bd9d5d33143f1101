import '@/components/base.css';
import { render } from 'preact';
import { BackupPage } from './BackupPage';

const page = document.getElementById('page');
if (page === null) throw new Error('The page has no place to draw in.');
render(<BackupPage />, page);
