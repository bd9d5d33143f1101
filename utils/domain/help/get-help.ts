import { t } from '@/utils/i18n/t';
import { list, say, see, type Topic } from './topic';

/** When to get help: the same for everybody, never scored, never set off by what was logged. */
export const GET_HELP: Topic = {
  id: 'get-help',
  title: t('help.getHelp.title'),
  lead: t('help.getHelp.lead'),
  sections: [
    {
      id: 'emergency',
      title: t('help.getHelp.nowTitle'),
      urgency: 'now',
      blocks: [
        say(t('help.getHelp.nowBackPain')),
        list(
          'nhsBack',
          t('help.getHelp.bothLegs'),
          t('help.getHelp.numbGenitals'),
          t('help.getHelp.difficultyPeeing'),
          t('help.getHelp.lossOfControl'),
          t('help.getHelp.sexChanged'),
          t('help.getHelp.chestPain'),
          t('help.getHelp.seriousAccident'),
        ),
        say(t('help.getHelp.nowNeckPain')),
        list('nhsNeck', t('help.getHelp.suddenNeckPain')),
        list('spineHealth', t('help.getHelp.stiffNeckFever')),
        say(t('help.getHelp.nowAnyTime')),
        list('own', t('help.getHelp.breathlessness')),
      ],
    },
    {
      id: 'same-day',
      title: t('help.getHelp.todayTitle'),
      urgency: 'today',
      blocks: [
        say(t('help.getHelp.todayBackPain')),
        list(
          'nhsBack',
          t('help.getHelp.highTemperature'),
          t('help.getHelp.losingWeight'),
          t('help.getHelp.lumpOrSwelling'),
          t('help.getHelp.noBetterWithRest'),
          t('help.getHelp.worseOnSneezing'),
          t('help.getHelp.betweenShoulderBlades'),
        ),
        say(t('help.getHelp.todayNeckPain')),
        list(
          'nhsNeck',
          t('help.getHelp.newNumbness'),
          t('help.getHelp.clumsyHands'),
          t('help.getHelp.pastCancer'),
          t('help.getHelp.recentInjury'),
        ),
        say(t('help.getHelp.todayAfterMassage')),
        list('own', t('help.getHelp.swollenCalf'), t('help.getHelp.newStrongPain')),
      ],
    },
    {
      id: 'see-someone',
      title: t('help.getHelp.soonTitle'),
      urgency: 'soon',
      blocks: [
        say(t('help.getHelp.soonAppointment')),
        list(
          'nhsBack',
          t('help.getHelp.noBetterAfterWeeks'),
          t('help.getHelp.everydayThings'),
          t('help.getHelp.worriesYou'),
        ),
        see('what-to-expect', t('help.getHelp.toExpectations')),
      ],
    },
  ],
};
