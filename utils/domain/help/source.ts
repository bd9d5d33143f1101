import { t } from '@/utils/i18n/t';

/** Where a fact comes from. */
export interface Source {
  /** A `page` has no year of its own that is known; its year is when it was looked at. `own` is a caution of ours. */
  readonly type: 'study' | 'guideline' | 'page' | 'own';
  readonly who: string;
  readonly year: number;
  /** Where it stands, as a list of references has it; what it is, where that finds it too. */
  readonly where: string;
  /** What else there is to say about it, as a whole sentence; empty for most. */
  readonly note: string;
}

/** The day on which the texts and their sources were last gone through. */
export const LAST_LOOKED_AT = '2026-11-24';

const YEAR_LOOKED_AT = Number(LAST_LOOKED_AT.slice(0, 4));

/** A trial, or a review of trials. */
export function study(who: string, year: number, where: string, note = ''): Source {
  return { type: 'study', who, year, where, note };
}

/** What a body of experts advises. */
export function guideline(who: string, year: number, where: string, note = ''): Source {
  return { type: 'guideline', who, year, where, note };
}

/** A page for the public. */
export function page(who: string, where: string): Source {
  return { type: 'page', who, year: YEAR_LOOKED_AT, where, note: '' };
}

/** Nothing but our own judgement. */
export function own(who: string, where: string): Source {
  return { type: 'own', who, year: YEAR_LOOKED_AT, where, note: '' };
}

/** The first of several authors, and what the work is known by if that has a name. */
export function andOthers(first: string, knownBy?: string): string {
  return knownBy === undefined ? t('help.sources.others', first) : t('help.sources.othersWithName', first, knownBy);
}
