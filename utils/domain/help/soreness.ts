import { t } from '@/utils/i18n/t';
import { fact, points, say, see, type Topic } from './topic';

export const SORENESS: Topic = {
  id: 'soreness',
  title: t('help.soreness.title'),
  name: t('help.soreness.shortTitle'),
  lead: t('help.soreness.lead'),
  sections: [
    {
      id: 'soreness-usual',
      title: t('help.soreness.usualTitle'),
      blocks: [fact(t('help.soreness.oneInTen'), 'cambron'), fact(t('help.soreness.nextDay'), 'mayoSoreness')],
    },
    {
      id: 'soreness-lasting',
      title: t('help.soreness.lastingTitle'),
      blocks: [
        fact(t('help.soreness.usuallyPasses'), 'own'),
        say(t('help.soreness.tellThem')),
        points(t('help.soreness.whereItIs'), t('help.soreness.whatWasTooMuch'), t('help.soreness.wantLessOf')),
      ],
    },
    {
      id: 'soreness-not',
      title: t('help.soreness.otherTitle'),
      blocks: [fact(t('help.soreness.somethingElse'), 'own'), see('get-help', t('help.getHelp.title'))],
    },
  ],
};
