import type { Exercise } from '../exercise';
import { SHOULDER_CARE, SPINE_CARE } from './cautions';

/** For no place in particular: reaching, standing up, walking. */
export const WHOLE_BODY: readonly Exercise[] = [
  {
    id: 'side-reach',
    name: 'Overhead side reach',
    area: 'wholeBody',
    positions: ['seated', 'standing'],
    steps: [
      'Lift one arm overhead.',
      'Lean to the other side as if reaching over a barrel; keep both hips down.',
      'Breathe into the open side; change sides.',
    ],
    hold: 10,
    release: 4,
    reps: 2,
    sides: 2,
    isGentle: false, // bends the trunk and lifts an arm overhead
    cautions: `${SHOULDER_CARE} ${SPINE_CARE}`,
  },
  {
    id: 'sit-to-stand',
    name: 'Sit to stand',
    area: 'wholeBody',
    positions: ['standing'],
    steps: [
      'Sit near the front of a chair that cannot roll, feet under your knees.',
      'Lean forward and stand up slowly; use your hands if you need them.',
      'Lower yourself with control.',
    ],
    hold: 0,
    release: 5,
    reps: 8,
    sides: 1,
    isGentle: false, // loads hips, knees and back
    cautions: 'Stop for chest pain, breathlessness or dizziness.',
  },
  {
    id: 'heel-raises',
    name: 'Heel raises',
    area: 'wholeBody',
    positions: ['standing'],
    steps: [
      'Stand tall and hold the desk lightly.',
      'Lift your heels slowly over three counts.',
      'Lower over five counts.',
    ],
    hold: 0,
    release: 8,
    reps: 8,
    sides: 1,
    isGentle: false, // needs strength and balance
    cautions: 'Hold on if your balance is unsure.',
  },
  {
    id: 'short-walk',
    name: 'Stand up and walk',
    area: 'wholeBody',
    positions: ['standing'],
    steps: ['Stand up and leave the desk.', 'Walk anywhere for two minutes: water, stairs, corridor.'],
    hold: 115,
    release: 0,
    reps: 1,
    sides: 1,
    isGentle: true, // walking at one’s own pace is what guidance keeps up on bad days
    cautions: 'Use your usual walking aid. Stop for chest pain or unusual breathlessness.',
  },
];
