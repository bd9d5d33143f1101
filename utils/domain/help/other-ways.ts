import { t } from '@/utils/i18n/t';
import { fact, say, see, type Topic } from './topic';

export const OTHER_WAYS: Topic = {
  id: 'other-ways',
  title: t('help.otherWays.title'),
  name: t('help.otherWays.shortTitle'),
  lead: t('help.otherWays.lead'),
  sections: [
    {
      id: 'strength',
      title: t('help.otherWays.strengthTitle'),
      blocks: [
        fact(t('help.otherWays.elasticBand'), 'andersen'),
        fact(t('help.otherWays.stretching'), 'tunwattanapong'),
      ],
    },
    {
      id: 'walking',
      title: t('help.otherWays.walkingTitle'),
      blocks: [fact(t('help.otherWays.walkingStudy'), 'walkBack'), say(t('help.otherWays.beginEasy'))],
    },
    {
      id: 'yoga',
      title: t('help.otherWays.yogaTitle'),
      blocks: [
        fact(t('help.otherWays.yoga'), 'yoga'),
        fact(t('help.otherWays.americanDoctors'), 'acp'),
        say(t('help.otherWays.class')),
      ],
    },
    {
      id: 'breathing',
      title: t('help.otherWays.breathingTitle'),
      blocks: [
        fact(t('help.otherWays.inFiveOutFive'), 'nhsBreathing'),
        fact(t('help.otherWays.sixBreaths'), 'shao'),
        fact(t('help.otherWays.betterMood'), 'balban'),
        fact(t('help.otherWays.breathingCaution'), 'own'),
      ],
    },
    {
      id: 'sleep',
      title: t('help.otherWays.sleepTitle'),
      blocks: [fact(t('help.otherWays.sevenHours'), 'watson'), fact(t('help.otherWays.shortNights'), 'edwards')],
    },
    {
      id: 'drinking',
      title: t('help.otherWays.drinkingTitle'),
      blocks: [
        fact(t('help.otherWays.usualDrinks'), 'nhsDrinks'),
        fact(t('help.otherWays.drinkingEvidence'), 'own'),
        say(t('help.otherWays.drinkingLimit')),
      ],
    },
    {
      id: 'medicines',
      title: t('help.otherWays.medicinesTitle'),
      blocks: [say(t('help.otherWays.medicines')), see('see-someone', t('help.otherWays.toSeeSomeone'))],
    },
  ],
};
