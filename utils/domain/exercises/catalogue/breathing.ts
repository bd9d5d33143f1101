import type { Exercise } from '../exercise';

/** Ways of breathing; each repetition is one breath. Gentle, because sitting still is all they ask of a sore back or neck. */
export const BREATHING: readonly Exercise[] = [
  {
    id: 'even-breath',
    name: 'Even breath 5-5',
    area: 'breathing',
    positions: ['seated', 'standing', 'lying'],
    steps: [
      'Breathe in through your nose for a count of five - fewer is fine.',
      'Breathe out gently for a count of five.',
      'Do not hold your breath in between.',
    ],
    hold: 10,
    release: 0,
    reps: 18,
    sides: 1,
    breath: [
      { do: 'in', seconds: 5 },
      { do: 'out', seconds: 5 },
    ],
    isGentle: true,
    cautions: 'Breathe normally if you feel light-headed.',
  },
  {
    id: 'paced-4-6',
    name: 'Long exhale 4-6',
    area: 'breathing',
    positions: ['seated'],
    steps: [
      'Breathe in through your nose for four.',
      'Breathe out for six, as if through a straw.',
      'Keep it easy and quiet.',
    ],
    hold: 10,
    release: 0,
    reps: 12,
    sides: 1,
    breath: [
      { do: 'in', seconds: 4 },
      { do: 'out', seconds: 6 },
    ],
    isGentle: true,
    cautions: 'Breathe normally if you feel light-headed; with lung or heart disease, keep your own rhythm.',
  },
  {
    id: 'box-4',
    name: 'Box breath 4-4-4-4',
    area: 'breathing',
    positions: ['seated'],
    steps: ['In for four.', 'Hold for four.', 'Out for four.', 'Hold for four.'],
    hold: 16,
    release: 0,
    reps: 6,
    sides: 1,
    breath: [
      { do: 'in', seconds: 4 },
      { do: 'hold', seconds: 4 },
      { do: 'out', seconds: 4 },
      { do: 'hold', seconds: 4 },
    ],
    isGentle: true,
    cautions:
      'Skip the holds if pregnant, if you have high blood pressure, heart or lung disease, or panic attacks - use Even breath.',
  },
  {
    id: 'double-inhale-sigh',
    name: 'Double-inhale sigh',
    area: 'breathing',
    positions: ['seated'],
    steps: [
      'Breathe in through your nose.',
      'Take a second short sip of air on top.',
      'Let a long, slow breath out through your mouth.',
    ],
    hold: 10,
    release: 0,
    reps: 6,
    sides: 1,
    breath: [
      { do: 'in', seconds: 2 },
      { do: 'in', seconds: 1 }, // the second sip
      { do: 'out', seconds: 7 },
    ],
    isGentle: true,
    cautions: 'Not while driving; stop if light-headed.',
  },
];
