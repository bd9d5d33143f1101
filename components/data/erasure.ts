import type { LocalDay } from '@/utils/domain/time/units';
import { join, many, t } from '@/utils/i18n/t';
import { type Counts, countWords, formatDate } from './data-words';

/** What is to be erased. */
export type Erasure =
  | { readonly type: 'everything' }
  | { readonly type: 'kind'; readonly kind: Kind }
  | ({ readonly type: 'span' } & Span);

interface Span {
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/** What can be erased of all days. */
export const KINDS = ['pain', 'breaks', 'appointments'] as const;

export type Kind = (typeof KINDS)[number];

/** How much there is of what is to be erased. */
export type Tally = Counts;

/** What an erasure takes, as whole sentences. */
export function erasureWords(what: Erasure, tally: Tally): string {
  const counted = join(countWords(tally));
  switch (what.type) {
    case 'everything':
      return counted === '' ? t('data.erasesChoices') : t('data.erasesEverything', counted);
    case 'kind':
      return kindWords(what.kind, tally);
    case 'span':
      return counted === '' ? nothingWords(what) : spanWords(what, counted);
  }
}

/** What an erasure took, as whole sentences. */
export function erasedWords(what: Erasure, count: number, { notes }: Pick<Tally, 'notes'>): string {
  if (what.type === 'everything') return t('data.everythingErased');
  return [
    many('data.recordsErased', count),
    ...(what.type === 'span' && notes > 0 ? [many('data.notesErased', notes)] : []),
    t('data.restAsItWas'),
  ].join(' ');
}

/** The button that does it. */
export function erasureAction(what: Erasure): string {
  switch (what.type) {
    case 'everything':
      return t('data.eraseEverything');
    case 'kind':
      return t(`data.eraseAllOf.${what.kind}`);
    case 'span':
      return t('data.eraseTheseDays');
  }
}

function kindWords(kind: Kind, { pain, breaks, appointments }: Tally): string {
  switch (kind) {
    case 'pain':
      return many('data.erasesPain', pain);
    case 'breaks':
      return many('data.erasesBreaks', breaks);
    case 'appointments':
      return many('data.erasesAppointments', appointments);
  }
}

function spanWords({ first, last }: Span, counted: string): string {
  return first === last
    ? t('data.erasesDay', formatDate(first), counted)
    : t('data.erasesDays', formatDate(first), formatDate(last), counted);
}

function nothingWords({ first, last }: Span): string {
  return first === last
    ? t('data.nothingLoggedOn', formatDate(first))
    : t('data.nothingLoggedFrom', formatDate(first), formatDate(last));
}
