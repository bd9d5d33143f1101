import '@/components/base.css';
import { openPage } from '@/components/open-page';
import { t } from '@/utils/i18n/t';
import { BackupPage } from './BackupPage';

openPage(t('title.backup'), <BackupPage />);
