import { fact, say, see, type Topic } from './topic';

export const QUESTIONS: Topic = {
  id: 'questions',
  title: 'Questions people ask',
  name: 'Questions',
  lead: 'Short answers, with a way to the longer ones.',
  sections: [
    {
      id: 'is-it-advice',
      title: 'Is this medical advice?',
      blocks: [
        say(
          'No, it is general information. Unknot reminds, notes and summarises; it does not diagnose, treat, monitor or manage any condition. A clinician who knows you knows more than this page.',
        ),
      ],
    },
    {
      id: 'how-many-breaks',
      title: 'How often should I take a break?',
      blocks: [
        fact('Short and often beats long and rare, and it is good to choose the moment yourself.', 'hse'),
        say(
          'Half a minute every 30 minutes and three minutes every hour is where Unknot starts: a convention. Change it.',
        ),
        see('breaks', 'What studies of breaks found'),
      ],
    },
    {
      id: 'missed-breaks',
      title: 'Does it matter if I miss breaks?',
      blocks: [
        fact(
          'In a study with reminders people took about half of their breaks, and liked the longer ones better.',
          'henning',
        ),
        say('A missed break is no failure. If you skip most of them, ask for fewer.'),
      ],
    },
    {
      id: 'stretch-hurts',
      title: 'An exercise hurts. What now?',
      blocks: [
        fact('You should feel a stretch, not pain. Do not bounce.', 'ccohs'),
        fact(
          'Stop when something gets worse or is new. Stop and get help for chest pain, faintness, or new numbness or weakness.',
          'own',
        ),
        see('get-help', 'When to get help'),
      ],
    },
    {
      id: 'eyes',
      title: 'Does the 20-20-20 rule work for eyes?',
      blocks: [
        fact('Breaks of 20 seconds changed neither symptoms nor reading in one small study.', 'johnson'),
        say(
          'Looking into the distance costs nothing, so it is part of some breaks. It is not promised to do anything.',
        ),
      ],
    },
    {
      id: 'where-notes-go',
      title: 'Where do my notes go?',
      blocks: [
        say(
          'Nowhere. They stay in this browser on this machine. They are not encrypted: who can use this browser profile can read them, and a file you export can be read by anyone who has it.',
        ),
      ],
    },
    {
      id: 'trust',
      title: 'How far can I trust this page?',
      blocks: [
        say(
          'It was written from summaries and extracts of the sources below, not from every full paper, and sometimes from a page that quotes another. Where we only remember something, it says “as far as we know”. No clinician has reviewed it yet.',
        ),
      ],
    },
  ],
};
