import { fact, say, see, type Topic } from './topic';

export const FREQUENCY: Topic = {
  id: 'how-often',
  title: 'How often to have a massage',
  name: 'How often',
  lead: 'Nobody knows the best rhythm. This is what has been tried.',
  sections: [
    {
      id: 'rhythms-tried',
      title: 'What has been studied',
      blocks: [
        fact('Back pain: one hour a week for ten weeks is the course that has been studied most.', 'cherkin'),
        fact(
          'Neck pain: an hour two or three times a week for four weeks did more than waiting. For an hour once a week the authors claim no clear difference.',
          'sherman',
        ),
        fact(
          'Six more weekly hours after those four weeks: people managed better at 12 weeks. At 26 weeks the difference was gone.',
          'cook',
        ),
      ],
    },
    {
      id: 'spacing-out',
      title: 'Spacing it out',
      blocks: [
        fact('Weekly, then every two weeks, then monthly is a common plan, not a tested one.', 'practices'),
        say('We found no trial of such a plan for neck or back pain.'),
        fact(
          'The nearest one is about arthritis of the knee: eight weekly visits, then one every two weeks or none. As far as we know, both groups were about equal after a year.',
          'perlman',
        ),
      ],
    },
    {
      id: 'your-rule',
      title: 'The rule in your massage plan',
      blocks: [
        say(
          'If you switch it on, Unknot compares your notes with numbers that you set, and says when your own rule is met. That is arithmetic on your notes, not medical advice, and around the middle of the scale it is partly chance.',
        ),
        say('Nothing changes until you choose it. Your therapist or clinician may know better.'),
        say('When ten weekly visits have changed little, that is worth knowing, and worth talking about.'),
        see('other-ways', 'Other things to try'),
      ],
    },
  ],
};
