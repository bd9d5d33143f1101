import '@/components/base.css';
import { openPage } from '@/components/open-page';
import { t } from '@/utils/i18n/t';
import { OptionsPage } from './OptionsPage';

openPage(t('title.options'), <OptionsPage />);
