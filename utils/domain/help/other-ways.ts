import { fact, say, see, type Topic } from './topic';

export const OTHER_WAYS: Topic = {
  id: 'other-ways',
  title: 'Other things people try',
  name: 'Other ways',
  lead: 'None of these suits everyone. One or two that you keep doing count for more than a long list.',
  sections: [
    {
      id: 'strength',
      title: 'Strength and stretching',
      blocks: [
        fact(
          'Pulling an elastic band for two minutes on five days a week: after ten weeks, neck and shoulder pain was 1.4 points lower than in people who did not train. Twelve minutes: 1.9 points.',
          'andersen',
        ),
        fact(
          'Office workers with long-lasting neck pain stretched neck and shoulders twice a day for four weeks. Theirs was 1.4 points lower than with advice alone; those who did it at least three times a week did better.',
          'tunwattanapong',
        ),
      ],
    },
    {
      id: 'walking',
      title: 'Walking',
      blocks: [
        fact(
          'People who had just got over a spell of back pain built up to half an hour of walking on five days a week, with six visits to a physiotherapist. Half of them went 208 days or more until the next spell; without it, 112. The study says nothing about pain that is there now.',
          'walkBack',
        ),
        say('Begin with what is easy, and add a little each week.'),
      ],
    },
    {
      id: 'yoga',
      title: 'Yoga, tai chi, mindfulness',
      blocks: [
        fact(
          'Yoga did a little more than no exercise, and about as much as other exercise. As far as we know, more people had back pain from yoga than from doing nothing.',
          'yoga',
        ),
        fact(
          'American doctors have yoga, tai chi, mindfulness and relaxation in their list for long-lasting low back pain.',
          'acp',
        ),
        say('A class with an experienced teacher is a good start.'),
      ],
    },
    {
      id: 'breathing',
      title: 'Slow breathing',
      blocks: [
        fact('In for about five, out for about five, without holding, for three to five minutes.', 'nhsBreathing'),
        fact(
          'At about six breaths a minute the heartbeat varies a little more and blood pressure is a little lower at once; what it does for stress is slight.',
          'shao',
        ),
        fact(
          'Healthy adults who did breathing exercises for five minutes a day told of a better mood after a month; slow sighs did best.',
          'balban',
        ),
        fact(
          'Stop if you feel light-headed. Hold no breath if you are pregnant, have a heart or lung condition, or get panic attacks.',
          'own',
        ),
      ],
    },
    {
      id: 'sleep',
      title: 'Sleep',
      blocks: [
        fact('Experts advise adults to sleep seven hours or more.', 'watson'),
        fact('After nights under six or over nine hours people told of more pain the next day.', 'edwards'),
      ],
    },
    {
      id: 'drinking',
      title: 'Drinking',
      blocks: [
        fact('Six to eight drinks a day are usual advice, and what is in food counts too.', 'nhsDrinks'),
        fact('As far as we know, there is no good evidence that drinking more eases back pain.', 'own'),
        say('If you were told to limit what you drink, leave that reminder off.'),
      ],
    },
    {
      id: 'medicines',
      title: 'Medicines',
      blocks: [
        say(
          'Do not start, stop or change a medicine because of the numbers here. Ask the person who prescribed it, or a pharmacist.',
        ),
        see('see-someone', 'When to see someone'),
      ],
    },
  ],
};
