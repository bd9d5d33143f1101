import { LOCALE, t } from '@/utils/i18n/t';
import { MASSAGE_SOURCES } from './massage-sources';
import { MOVEMENT_SOURCES } from './movement-sources';
import { PAGE_SOURCES } from './page-sources';

/** Everything the help page leans on, by the name a fact gives. */
export const SOURCES = { ...PAGE_SOURCES, ...MOVEMENT_SOURCES, ...MASSAGE_SOURCES };

export type SourceName = keyof typeof SOURCES;

/** A source in a few words, such as "Cook and others, 2015" or "Mayo Clinic Press, seen 2026". */
export function citeShortly(name: SourceName): string {
  const { who, year, type } = SOURCES[name];
  return t(type === 'page' ? 'help.sources.citePage' : 'help.sources.citeWork', who, String(year));
}

/** The names of all sources, in the order in which a list of references has them. */
export function sourcesInOrder(): readonly SourceName[] {
  const names = Object.keys(SOURCES) as SourceName[];
  const { compare } = new Intl.Collator(LOCALE);
  return names.sort((a, b) => compare(SOURCES[a].who, SOURCES[b].who) || SOURCES[a].year - SOURCES[b].year);
}
