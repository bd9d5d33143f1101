import { t } from '@/utils/i18n/t';
import { fact, say, type Topic } from './topic';

export const NOTES: Topic = {
  id: 'notes',
  title: t('help.notes.title'),
  lead: t('help.notes.lead'),
  sections: [
    {
      id: 'notes-average',
      title: t('help.notes.averageTitle'),
      blocks: [fact(t('help.notes.memory'), 'broderick'), say(t('help.notes.keptApart'))],
    },
    {
      id: 'notes-worse',
      title: t('help.notes.worseTitle'),
      blocks: [fact(t('help.notes.diaryTrials'), 'ferrari'), say(t('help.notes.oneTap'))],
    },
    {
      id: 'notes-words',
      title: t('help.notes.wordsTitle'),
      blocks: [say(t('help.notes.noLimits'))],
    },
  ],
};
