import { t } from '@/utils/i18n/t';
import { fact, say, see, type Topic } from './topic';

export const QUESTIONS: Topic = {
  id: 'questions',
  title: t('help.questions.title'),
  name: t('help.questions.shortTitle'),
  lead: t('help.questions.lead'),
  sections: [
    {
      id: 'is-it-advice',
      title: t('help.questions.adviceTitle'),
      blocks: [say(t('help.questions.advice'))],
    },
    {
      id: 'how-many-breaks',
      title: t('help.questions.breaksTitle'),
      blocks: [
        fact(t('help.questions.shortAndOften'), 'hse'),
        say(t('help.questions.whereUnknotStarts')),
        see('breaks', t('help.questions.toBreaks')),
      ],
    },
    {
      id: 'missed-breaks',
      title: t('help.questions.missedTitle'),
      blocks: [fact(t('help.questions.reminderStudy'), 'henning'), say(t('help.questions.missedNoFailure'))],
    },
    {
      id: 'stretch-hurts',
      title: t('help.questions.hurtsTitle'),
      blocks: [
        fact(t('help.questions.stretchNotPain'), 'ccohs'),
        fact(t('help.questions.whenToStop'), 'own'),
        see('get-help', t('help.getHelp.title')),
      ],
    },
    {
      id: 'eyes',
      title: t('help.questions.eyesTitle'),
      blocks: [fact(t('help.questions.eyeBreaks'), 'johnson'), say(t('help.questions.lookingFar'))],
    },
    {
      id: 'where-notes-go',
      title: t('help.questions.privacyTitle'),
      blocks: [say(t('help.questions.privacy'))],
    },
    {
      id: 'trust',
      title: t('help.questions.trustTitle'),
      blocks: [say(t('help.questions.trust'))],
    },
  ],
};
