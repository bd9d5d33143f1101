import { list, say, see, type Topic } from './topic';

/** When to get help: the same for everybody, never scored, never set off by what was logged. */
export const GET_HELP: Topic = {
  id: 'get-help',
  title: 'When to get help',
  lead: 'This page cannot tell you what is wrong. If any of these fits you, stop here and get help now.',
  sections: [
    {
      id: 'emergency',
      title: 'Call an emergency number now',
      urgency: 'now',
      blocks: [
        say('Back pain together with any of these:'),
        list(
          'nhsBack',
          'Pain, tingling, weakness or numbness in both legs',
          'Numbness or tingling around your genitals or buttocks',
          'Difficulty peeing',
          'Loss of control of your bladder or bowels',
          'A new change in how sex feels or works',
          'Chest pain',
          'It began with a serious accident',
        ),
        say('Neck pain or headache together with any of these:'),
        list(
          'nhsNeck',
          'Sudden neck pain or the worst headache of your life, with trouble speaking, seeing, swallowing or walking, or with weakness in your face or an arm',
        ),
        list('spineHealth', 'A stiff neck with fever and a bad headache'),
        say('At any time, and in the days after a massage:'),
        list('own', 'Sudden breathlessness'),
      ],
    },
    {
      id: 'same-day',
      title: 'Ask for advice today',
      urgency: 'today',
      blocks: [
        say('Ring your doctor, or an advice line such as 111 in the UK, when back pain comes with any of these:'),
        list(
          'nhsBack',
          'A high temperature',
          'Losing weight without trying',
          'A lump, a swelling, or a back that has changed its shape',
          'It gets no better with rest, or is worse at night',
          'It gets worse when you sneeze, cough or poo',
          'It sits between your shoulder blades',
        ),
        say('Or neck or arm pain with any of these:'),
        list(
          'nhsNeck',
          'New numbness or weakness',
          'Hands that have become clumsy, or unsteady walking',
          'Cancer at any time in the past, or a weak immune system',
          'An injury not long ago',
        ),
        say('Or, after a massage:'),
        list('own', 'A calf that is newly swollen or sore', 'Strong pain that was not there before'),
      ],
    },
    {
      id: 'see-someone',
      title: 'See someone soon',
      urgency: 'soon',
      blocks: [
        say('Make an appointment with a doctor or physiotherapist when the pain:'),
        list(
          'nhsBack',
          'Is no better after a few weeks of looking after it yourself',
          'Keeps you from everyday things',
          'Worries you, for whatever reason',
        ),
        see('what-to-expect', 'What to expect of long-lasting pain'),
      ],
    },
  ],
};
