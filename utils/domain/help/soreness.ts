import { fact, points, say, see, type Topic } from './topic';

export const SORENESS: Topic = {
  id: 'soreness',
  title: 'Sore after a massage',
  name: 'Soreness',
  lead: 'A little soreness is common and short. More than that is worth a word.',
  sections: [
    {
      id: 'soreness-usual',
      title: 'What is usual',
      blocks: [
        fact(
          'One in ten people felt some minor discomfort. It mostly began within 12 hours and was over by 36. Nobody had anything serious; but these were only 91 people.',
          'cambron',
        ),
        fact(
          'Some kinds of massage leave you a bit sore the next day. It should not really hurt: say so while it happens.',
          'mayoSoreness',
        ),
      ],
    },
    {
      id: 'soreness-lasting',
      title: 'When it stays',
      blocks: [
        fact(
          'Soreness usually passes in a day or two. If yours is still there, a quick message to your therapist makes sense.',
          'own',
        ),
        say('Good to tell them:'),
        points(
          'Where it is, and since when',
          'Which moves or pressure you remember as too much',
          'What you want less of',
        ),
      ],
    },
    {
      id: 'soreness-not',
      title: 'When it is not soreness',
      blocks: [
        fact(
          'Strong pain, new numbness or weakness, a swollen calf or breathlessness are something else. Do not wait.',
          'own',
        ),
        see('get-help', 'When to get help'),
      ],
    },
  ],
};
