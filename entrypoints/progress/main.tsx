import '@/components/base.css';
import { openPage } from '@/components/open-page';
import { t } from '@/utils/i18n/t';
import { ProgressPage } from './ProgressPage';

openPage(t('title.progress'), <ProgressPage />);
