import { t } from '@/utils/i18n/t';
import { fact, say, see, type Topic } from './topic';

export const FREQUENCY: Topic = {
  id: 'how-often',
  title: t('help.frequency.title'),
  name: t('help.frequency.shortTitle'),
  lead: t('help.frequency.lead'),
  sections: [
    {
      id: 'rhythms-tried',
      title: t('help.frequency.studiedTitle'),
      blocks: [
        fact(t('help.frequency.backPain'), 'cherkin'),
        fact(t('help.frequency.neckPain'), 'sherman'),
        fact(t('help.frequency.sixMoreHours'), 'cook'),
      ],
    },
    {
      id: 'spacing-out',
      title: t('help.frequency.spacingTitle'),
      blocks: [
        fact(t('help.frequency.commonPlan'), 'practices'),
        say(t('help.frequency.noTrial')),
        fact(t('help.frequency.nearestTrial'), 'perlman'),
      ],
    },
    {
      id: 'your-rule',
      title: t('help.frequency.ruleTitle'),
      blocks: [
        say(t('help.frequency.ruleCompares')),
        say(t('help.frequency.youChoose')),
        say(t('help.frequency.littleChange')),
        see('other-ways', t('help.frequency.toOtherWays')),
      ],
    },
  ],
};
