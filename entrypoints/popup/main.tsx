import '@/components/base.css';
import { openPage } from '@/components/open-page';
import { PopupPage } from './PopupPage';

openPage('Unknot', <PopupPage />);
