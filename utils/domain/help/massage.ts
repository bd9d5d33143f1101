import { t } from '@/utils/i18n/t';
import { fact, list, say, see, type Topic } from './topic';

export const MASSAGE: Topic = {
  id: 'massage',
  title: t('help.massage.title'),
  name: t('help.massage.shortTitle'),
  lead: t('help.massage.lead'),
  sections: [
    {
      id: 'massage-back',
      title: t('help.massage.backTitle'),
      blocks: [fact(t('help.massage.tenWeeklyVisits'), 'cherkin'), fact(t('help.massage.reviewOfTrials'), 'furlan')],
    },
    {
      id: 'massage-neck',
      title: t('common.neck'),
      blocks: [fact(t('help.massage.neckVisits'), 'sherman'), fact(t('help.massage.neckReview'), 'gross')],
    },
    {
      id: 'massage-guidelines',
      title: t('help.massage.guidelinesTitle'),
      blocks: [
        fact(t('help.massage.guidelineWorld'), 'who'),
        fact(t('help.massage.guidelineBritain'), 'nice'),
        fact(t('help.massage.guidelineAmerica'), 'acp'),
        fact(t('help.massage.mapOfReviews'), 'mak'),
      ],
    },
    {
      id: 'massage-summary',
      title: t('help.massage.summaryTitle'),
      blocks: [say(t('help.massage.summary')), see('how-often', t('help.massage.toFrequency'))],
    },
    {
      id: 'ask-first',
      title: t('help.massage.askFirstTitle'),
      blocks: [
        say(t('help.massage.askFirst')),
        list(
          'mayoCautions',
          t('help.massage.bleeding'),
          t('help.massage.wounds'),
          t('help.massage.bloodClot'),
          t('help.massage.bones'),
          t('help.massage.heartAttack'),
          t('help.massage.cancer'),
          t('help.massage.pregnancy'),
          t('help.massage.fever'),
          t('help.massage.unexplainedPain'),
        ),
      ],
    },
  ],
};
