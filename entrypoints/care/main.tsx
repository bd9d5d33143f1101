import '@/components/base.css';
import { openPage } from '@/components/open-page';
import { t } from '@/utils/i18n/t';
import { CarePage } from './CarePage';

openPage(t('title.care'), <CarePage />);
