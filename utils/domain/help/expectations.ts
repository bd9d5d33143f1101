import { fact, say, see, type Topic } from './topic';

export const EXPECTATIONS: Topic = {
  id: 'what-to-expect',
  title: 'What to expect',
  lead: 'Long-lasting pain usually eases in small steps, with better and worse weeks.',
  sections: [
    {
      id: 'good-result',
      title: 'What a good result can look like',
      blocks: [
        say('Fewer bad days, or doing more with the same pain. Not every good result is a lower number.'),
        say(
          'Most help comes from several things done regularly: moving, sleep, less strain on the mind, and care that suits you. No single one of them has to be perfect.',
        ),
      ],
    },
    {
      id: 'fair-try',
      title: 'A fair try',
      blocks: [
        say('Give a new routine four to six weeks before you judge it. Change one thing at a time if you can.'),
        say(
          'People tend to begin something new when things are at their worst. Some easing often follows whatever they do, so a better month is no proof that the new thing did it.',
        ),
      ],
    },
    {
      id: 'flares',
      title: 'Worse days',
      blocks: [
        say(
          'A flare is a few days that are clearly worse than usual. Flares happen, also when you did everything as planned. A plan can stay as it is unless the change lasts.',
        ),
        fact(
          'As a rough guide from studies, a change of about two points on the scale of 0 to 10, or about a third of where you began, is one that people notice. Smaller changes can be ordinary ups and downs.',
          'farrar',
        ),
        see('get-help', 'New, spreading or worrying pain? Read this first'),
      ],
    },
  ],
};
