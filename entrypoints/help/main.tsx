import '@/components/base.css';
import { openPage } from '@/components/open-page';
import { t } from '@/utils/i18n/t';
import { HelpPage } from './HelpPage';

openPage(t('title.help'), <HelpPage />);
