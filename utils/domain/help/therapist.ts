import { fact, points, say, see, type Topic } from './topic';

export const THERAPIST: Topic = {
  id: 'therapist',
  title: 'Finding a massage therapist',
  name: 'Finding a therapist',
  lead: 'The title means different things in different places. Look for a licence or a register that you can check.',
  sections: [
    {
      id: 'therapist-us',
      title: 'United States',
      blocks: [
        fact(
          'A licence is needed in most states and territories (49 by their federation’s count). Vermont keeps a register, California has a voluntary certificate, and Kansas, Minnesota and Wyoming have no rule for the whole state.',
          'fsmtb',
        ),
        say('You can look up a licence on the website of the state’s board.'),
        fact('Board certification is voluntary, and above what a licence asks for.', 'ncbtmb'),
      ],
    },
    {
      id: 'therapist-uk',
      title: 'United Kingdom',
      blocks: [
        fact(
          'No law decides who may use the title. The registers of CNHC and FHT are voluntary, and are themselves checked by the Professional Standards Authority.',
          'fht',
        ),
      ],
    },
    {
      id: 'therapist-elsewhere',
      title: 'Elsewhere',
      blocks: [
        fact('In Canada, as far as we know, some provinces regulate massage therapists and others do not.', 'own'),
        say('In other countries look for a national register or association, and ask how members are chosen.'),
      ],
    },
    {
      id: 'therapist-questions',
      title: 'Questions to ask',
      blocks: [
        points(
          'Are you licensed or registered here, and where can I check?',
          'How often do you work with long-lasting neck or back pain?',
          'What would you change if I am sore for more than two days?',
          'How will we tell whether it is helping, and when would we stop?',
        ),
        see('ask-first', 'Who should ask a clinician first'),
      ],
    },
  ],
};
