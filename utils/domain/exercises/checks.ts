/** A look at how one sits: one sentence to act on, without a clock. */
export interface PostureCheck {
  readonly id: string;
  readonly text: string;
}

/** The posture checks; one at a time. Each asks for a change or for ease, never for one right posture. */
export const CHECKS: readonly PostureCheck[] = [
  { id: 'check-shift', text: 'Move: slide, lean, stand, or cross to the other hip. Any change counts.' },
  { id: 'check-base', text: 'Put both feet on the floor or a footrest and let the seat carry you.' },
  { id: 'check-back', text: 'Let the backrest hold your lower back; you need not hold yourself up.' },
  {
    id: 'check-shoulders',
    text: 'Let your shoulders drop. Bring keyboard and mouse close enough that your elbows hang by your sides.',
  },
  {
    id: 'check-screen',
    text: 'Screen straight ahead, about an arm away (at least 20 in / 50 cm), top line at or just below eye level. With bifocals or varifocals, lower it.',
  },
  { id: 'check-wrists', text: 'Keep your wrists straight; rest your hands when you are not typing.' },
];
