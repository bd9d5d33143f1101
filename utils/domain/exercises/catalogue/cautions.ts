/** For whatever moves the neck. */
export const NECK_CARE =
  'Skip after a recent neck injury or neck surgery, or if turning your head makes you dizzy, faint, or changes your sight or speech; with rheumatoid arthritis of the neck, ask first.';

/** For whatever lifts or stretches a shoulder. */
export const SHOULDER_CARE = 'Stay below the point of pinching; skip after recent shoulder surgery or dislocation.';

/** For whatever bends or twists the back. */
export const SPINE_CARE =
  'With osteoporosis or a past spinal fracture, ask a physio before bending or twisting to the end of your range.';
