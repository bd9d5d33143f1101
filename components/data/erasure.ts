import type { LocalDay } from '@/utils/domain/time/units';
import { countWords, formatDate, listWords } from './data-words';

/** What is to be erased. */
export type Erasure =
  | { readonly type: 'everything' }
  | { readonly type: 'kind'; readonly kind: Kind }
  | { readonly type: 'span'; readonly first: LocalDay; readonly last: LocalDay };

export type Kind = 'pain' | 'breaks' | 'appointments';

/** How much there is of what is to be erased. */
export interface Tally {
  readonly pain: number;
  readonly breaks: number;
  readonly appointments: number;
  /** Days with notes of sleep, yoga or medicines. */
  readonly notes: number;
}

const GOOD = 'at once and for good';

/** What an erasure takes, as whole sentences. */
export function erasureWords(what: Erasure, tally: Tally): string {
  switch (what.type) {
    case 'everything':
      return `This erases ${recordWords(tally)}, together with your plan, your massage plan and every other choice, ${GOOD}. Weekly backups are switched off; files that were saved stay where they are.`;
    case 'kind':
      return `This erases ${kindWords(what.kind, tally)}, of all days, ${GOOD}. Your plan and everything else stay.`;
    case 'span':
      if (isEmpty(tally)) return `Nothing was logged ${daysWords(what)}.`;
      return `This erases ${recordWords(tally)} ${daysWords(what)}, ${GOOD}. Your plan and all other days stay.`;
  }
}

/** What an erasure took, as a whole sentence. */
export function erasedWords(what: Erasure, count: number, { notes }: Pick<Tally, 'notes'>): string {
  if (what.type === 'everything') return 'Everything was erased. Unknot begins again with the standard plan.';
  const noted = what.type === 'span' && notes > 0 ? ` So were the notes of ${countWords(notes, 'day', 'days')}.` : '';
  return `${countWords(count, 'record was', 'records were')} erased.${noted} Everything else is as it was.`;
}

/** The button that does it. */
export function erasureAction(what: Erasure): string {
  switch (what.type) {
    case 'everything':
      return 'Erase everything';
    case 'kind':
      return `Erase ${KIND_NAMES[what.kind]}`;
    case 'span':
      return 'Erase these days';
  }
}

/** What there is of one kind, in the plural. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  pain: 'pain entries',
  breaks: 'breaks',
  appointments: 'appointments',
};

function kindWords(kind: Kind, tally: Tally): string {
  if (kind === 'pain') return countWords(tally.pain, 'pain entry', 'pain entries');
  if (kind === 'breaks') return countWords(tally.breaks, 'break', 'breaks');
  return `${countWords(tally.appointments, 'appointment', 'appointments')}, those to come included`;
}

function recordWords({ pain, breaks, appointments, notes }: Tally): string {
  const parts = [
    ...(pain > 0 ? [countWords(pain, 'pain entry', 'pain entries')] : []),
    ...(breaks > 0 ? [countWords(breaks, 'break', 'breaks')] : []),
    ...(appointments > 0 ? [countWords(appointments, 'appointment', 'appointments')] : []),
    ...(notes > 0 ? [`the notes of ${countWords(notes, 'day', 'days')}`] : []),
  ];
  return parts.length === 0 ? 'whatever was logged' : listWords(parts);
}

function isEmpty({ pain, breaks, appointments, notes }: Tally): boolean {
  return pain + breaks + appointments + notes === 0;
}

function daysWords({ first, last }: { readonly first: LocalDay; readonly last: LocalDay }): string {
  return first === last ? `of ${formatDate(first)}` : `from ${formatDate(first)} to ${formatDate(last)}, both included`;
}
