import { t } from '@/utils/i18n/t';
import { fact, say, see, type Topic } from './topic';

export const EXPECTATIONS: Topic = {
  id: 'what-to-expect',
  title: t('help.expectations.title'),
  lead: t('help.expectations.lead'),
  sections: [
    {
      id: 'good-result',
      title: t('help.expectations.resultTitle'),
      blocks: [say(t('help.expectations.goodResult')), say(t('help.expectations.severalThings'))],
    },
    {
      id: 'fair-try',
      title: t('help.expectations.tryTitle'),
      blocks: [say(t('help.expectations.fourToSixWeeks')), say(t('help.expectations.startAtWorst'))],
    },
    {
      id: 'flares',
      title: t('help.expectations.flaresTitle'),
      blocks: [
        say(t('help.expectations.flare')),
        fact(t('help.expectations.noticeableChange'), 'farrar'),
        see('get-help', t('help.expectations.toGetHelp')),
      ],
    },
  ],
};
