import { fact, list, say, see, type Topic } from './topic';

export const MASSAGE: Topic = {
  id: 'massage',
  title: 'Massage: what the evidence says, and what it does not',
  name: 'Massage',
  lead: 'Massage may ease neck or back pain for a while. The evidence is limited, and what it gives tends to fade.',
  sections: [
    {
      id: 'massage-back',
      title: 'Low back',
      blocks: [
        fact(
          'Ten weekly visits of an hour: at ten weeks people managed everyday things somewhat better than with usual care. The difference lasted about half a year and was small after a year. Relaxing massage did as well as a more structural kind. People knew what they were given.',
          'cherkin',
        ),
        fact('A review of 25 trials found that people felt better for a short time. The quality was low.', 'furlan'),
      ],
    },
    {
      id: 'massage-neck',
      title: 'Neck',
      blocks: [
        fact(
          'Visits of an hour, two or three times a week for four weeks, did more than waiting. Half hours did not.',
          'sherman',
        ),
        fact(
          'As far as we know, the newest review of 33 trials concludes that the part massage plays is uncertain, and that against a pretended massage it may make little or no difference at about twelve weeks.',
          'gross',
        ),
      ],
    },
    {
      id: 'massage-guidelines',
      title: 'What guidelines say',
      blocks: [
        fact('World: massage may be offered for long-lasting low back pain. The certainty is very low.', 'who'),
        fact('United Kingdom: only together with exercise, not by itself.', 'nice'),
        fact(
          'United States: named for low back pain that is fairly new; not in the list for the long-lasting kind.',
          'acp',
        ),
        fact(
          'A map of many reviews found no conclusion of high certainty; the seven of moderate certainty all leaned in favour.',
          'mak',
        ),
      ],
    },
    {
      id: 'massage-summary',
      title: 'In short',
      blocks: [
        say(
          'An hour tends to do more than half an hour. Massage fits best beside movement, not instead of it. No step of a massage plan has been proven.',
        ),
        see('how-often', 'How often, and when to space it out'),
      ],
    },
    {
      id: 'ask-first',
      title: 'Ask a clinician before a massage',
      blocks: [
        say('Ask first when any of these is true of you:'),
        list(
          'mayoCautions',
          'A bleeding disorder, blood thinners, or a very low platelet count',
          'Burns, open wounds, or wounds that are still healing',
          'A blood clot in a deep vein',
          'A broken bone, or bones made fragile by osteoporosis',
          'A heart attack not long ago',
          'Cancer',
          'Pregnancy',
          'Fever, or an illness that others could catch',
          'Pain that nobody has explained yet',
        ),
      ],
    },
  ],
};
