import '@/components/base.css';
import { openPage } from '@/components/open-page';
import { t } from '@/utils/i18n/t';
import { WelcomePage } from './WelcomePage';

openPage(t('title.welcome'), <WelcomePage />);
