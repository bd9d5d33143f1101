import { fact, say, type Topic } from './topic';

export const BREAKS: Topic = {
  id: 'breaks',
  title: 'Breaks and changing position',
  name: 'Breaks',
  lead: 'What a break surely gives you is less sitting still. What it does for pain is less sure.',
  sections: [
    {
      id: 'breaks-known',
      title: 'What studies found',
      blocks: [
        fact(
          'People who paused for half a minute felt less discomfort in neck, back, shoulder and wrist, most of all when they paused every 20 minutes. They got as much work done.',
          'mcLean',
        ),
        fact(
          'Office workers who had no pain yet, but were likely to get some, were followed for half a year. About 17 in 100 of those with active breaks or shifts of position had new neck pain, and 44 in 100 of the others.',
          'waongenngarm',
        ),
        fact(
          'Break software for workers with complaints: after eight weeks more of them said that they had recovered (55 % against 34 %). How strong and how frequent the complaints were did not differ.',
          'heuvel',
        ),
      ],
    },
    {
      id: 'breaks-unknown',
      title: 'What is not known',
      blocks: [
        fact(
          'A review of six trials with healthy workers is cautious: extra breaks may make no difference to pain or tiredness, and nobody knows the best length. How far these results can be trusted is low to very low.',
          'luger',
        ),
        fact(
          'Stretching in the breaks added nothing that could be measured in one trial, but the people in it stretched in only a quarter to two fifths of their breaks.',
          'galinsky',
        ),
      ],
    },
    {
      id: 'posture',
      title: 'The right way to sit',
      blocks: [
        fact('There is no strong evidence that any one posture keeps pain away.', 'slater'),
        say('So Unknot asks you to change position, and never calls a position wrong.'),
        fact('Standing all day is no answer either: vary sitting, standing and moving.', 'euOsha'),
        fact(
          'Experts suggest working up to two hours a day of standing and light activity at work, and later to four. They say themselves that most of this rests on observation, not on trials.',
          'buckley',
        ),
      ],
    },
  ],
};
