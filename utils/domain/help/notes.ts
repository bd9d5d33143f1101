import { fact, say, type Topic } from './topic';

export const NOTES: Topic = {
  id: 'notes',
  title: 'Your pain notes',
  lead: 'A number is a note to yourself. It is no test, and it cannot be wrong.',
  sections: [
    {
      id: 'notes-average',
      title: 'Why the average of the last 24 hours',
      blocks: [
        fact(
          'One day is remembered well. Memory gets hard after several days, and then makes pain a little higher.',
          'broderick',
        ),
        say('“Right now” and “worst” are kept apart, because they answer other questions.'),
      ],
    },
    {
      id: 'notes-worse',
      title: 'Can noting pain make it worse?',
      blocks: [
        fact(
          'Perhaps, for some. In two small trials by one author, people with a fresh back or neck injury who kept a daily diary for four weeks had recovered less frequently after three months. They had no long-lasting pain, so it may not hold for you.',
          'ferrari',
        ),
        say('So a note is one tap, at most once a day, and may be skipped. If it makes you think of pain more, stop.'),
      ],
    },
    {
      id: 'notes-words',
      title: 'Why no number is called bad',
      blocks: [
        say(
          'There are no limits that hold for everybody, so Unknot has no colours or labels for numbers and compares you with nobody but yourself.',
        ),
      ],
    },
  ],
};
