import { own, page } from './source';

/** Pages for the public, and our own cautions. */
export const PAGE_SOURCES = {
  nhsBack: page('NHS Sheffield Aches and Pains', 'Back pain: when to get help. It repeats the list of the NHS.'),
  nhsNeck: page('Midlands Partnership NHS Trust', 'Neck pain: when to get help.'),
  spineHealth: page('Spine-health', 'Neck pain with fever and headache.'),
  hse: page('Health and Safety Executive, UK', 'Work with display screen equipment (L26), as others quote it.'),
  ccohs: page('Canadian Centre for Occupational Health and Safety', 'Stretching at the workstation.'),
  nhsBreathing: page('NHS breathing exercise', 'As repeated by East Devon District Council.'),
  nhsDrinks: page('NHS and EFSA on drinking', 'Six to eight drinks a day; as others quote it.'),
  mayoSoreness: page('Mayo Clinic Press', 'What to expect from a massage.'),
  mayoCautions: page('Mayo Clinic', 'Who should ask before a massage; as massage practices repeat it.'),
  practices: page('Websites of massage practices', 'How often people are asked to come. Practice, not research.'),
  fsmtb: page('Federation of State Massage Therapy Boards, US', 'Where a licence is needed; read in a copy.'),
  ncbtmb: page('National Certification Board, US', 'Board certification (BCTMB).'),
  fht: page('Federation of Holistic Therapists, UK', 'Accredited registers for massage in the UK.'),
  own: own('Our own caution', 'What Unknot’s makers think is careful. No study stands behind it.'),
};
