import { t } from '@/utils/i18n/t';
import { own, page } from './source';

/** Pages for the public, and our own cautions. */
export const PAGE_SOURCES = {
  nhsBack: page('NHS Sheffield Aches and Pains', t('help.sources.nhsBack')),
  nhsNeck: page('Midlands Partnership NHS Trust', t('help.sources.nhsNeck')),
  spineHealth: page('Spine-health', t('help.sources.spineHealth')),
  hse: page('Health and Safety Executive, UK', t('help.sources.hse')),
  ccohs: page('Canadian Centre for Occupational Health and Safety', t('help.sources.ccohs')),
  nhsBreathing: page(t('help.sources.nhsBreathingName'), t('help.sources.nhsBreathing')),
  nhsDrinks: page(t('help.sources.nhsDrinksName'), t('help.sources.nhsDrinks')),
  mayoSoreness: page('Mayo Clinic Press', t('help.sources.mayoSoreness')),
  mayoCautions: page('Mayo Clinic', t('help.sources.mayoCautions')),
  practices: page(t('help.sources.practicesName'), t('help.sources.practices')),
  fsmtb: page('Federation of State Massage Therapy Boards, US', t('help.sources.fsmtb')),
  ncbtmb: page('National Certification Board, US', t('help.sources.ncbtmb')),
  fht: page('Federation of Holistic Therapists, UK', t('help.sources.fht')),
  own: own(t('help.sources.ownName'), t('help.sources.own')),
};
