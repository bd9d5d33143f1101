import { t } from '@/utils/i18n/t';
import { placeName } from './place-name';
import { fact, points, say, see, type Topic } from './topic';

export const THERAPIST: Topic = {
  id: 'therapist',
  title: t('help.therapist.title'),
  name: t('help.therapist.shortTitle'),
  lead: t('help.therapist.lead'),
  sections: [
    {
      id: 'therapist-us',
      title: placeName('US'),
      blocks: [
        fact(t('help.therapist.licence'), 'fsmtb'),
        say(t('help.therapist.lookUpLicence')),
        fact(t('help.therapist.certification'), 'ncbtmb'),
      ],
    },
    {
      id: 'therapist-uk',
      title: placeName('GB'),
      blocks: [fact(t('help.therapist.britishRegisters'), 'fht')],
    },
    {
      id: 'therapist-elsewhere',
      title: t('help.therapist.elsewhereTitle'),
      blocks: [fact(t('help.therapist.canada'), 'own'), say(t('help.therapist.otherCountries'))],
    },
    {
      id: 'therapist-questions',
      title: t('help.therapist.questionsTitle'),
      blocks: [
        points(
          t('help.therapist.askLicence'),
          t('help.therapist.askExperience'),
          t('help.therapist.askSoreness'),
          t('help.therapist.askProgress'),
        ),
        see('ask-first', t('help.therapist.toAskFirst')),
      ],
    },
  ],
};
