import { t } from '@/utils/i18n/t';
import { fact, say, type Topic } from './topic';

export const BREAKS: Topic = {
  id: 'breaks',
  title: t('help.breaks.title'),
  name: t('help.breaks.shortTitle'),
  lead: t('help.breaks.lead'),
  sections: [
    {
      id: 'breaks-known',
      title: t('help.breaks.knownTitle'),
      blocks: [
        fact(t('help.breaks.halfMinutePauses'), 'mcLean'),
        fact(t('help.breaks.activeBreaks'), 'waongenngarm'),
        fact(t('help.breaks.breakSoftware'), 'heuvel'),
      ],
    },
    {
      id: 'breaks-unknown',
      title: t('help.breaks.unknownTitle'),
      blocks: [fact(t('help.breaks.reviewOfTrials'), 'luger'), fact(t('help.breaks.stretching'), 'galinsky')],
    },
    {
      id: 'posture',
      title: t('help.breaks.postureTitle'),
      blocks: [
        fact(t('help.breaks.noBestPosture'), 'slater'),
        say(t('help.breaks.whatUnknotAsks')),
        fact(t('help.breaks.standingAllDay'), 'euOsha'),
        fact(t('help.breaks.expertsSuggest'), 'buckley'),
      ],
    },
  ],
};
