import { many, t } from '@/utils/i18n/t';
import type { MembersFault } from './members';

const SHOWN = 3; // places named: enough to see what is wrong, few enough to read

export const EMPTY_FILE = t('data.fileEmpty');
export const NOT_OURS = t('data.fileNotOurs');
const NOT_WHOLE = t('data.fileNotWhole');
const NEWER = t('data.fileNewer');

/** The largest file that is read, in bytes: several lifetimes of records. */
export const LARGEST_FILE = 200_000_000;
export const TOO_LARGE = t('data.fileTooLarge');

/** Why a text that is no usable JSON object is refused. */
export function sentenceOfMembers(fault: MembersFault): string {
  switch (fault.type) {
    case 'notJson':
      return NOT_WHOLE;
    case 'notObject':
      return NOT_OURS;
    case 'tooDeep':
      return t('data.fileTooDeep');
    case 'twice':
      return t('data.filePartTwice', clipped(fault.name));
    case 'noList':
      return t('data.filePartNoList', fault.name);
  }
}

/** Why a file of this format and version is refused; null when it is not. */
export function sentenceOfVersion(format: unknown, version: unknown, known: number): string | null {
  if (format !== 'unknot') return NOT_OURS;
  if (typeof version === 'number' && version > known) return NEWER;
  return version === known ? null : NOT_OURS;
}

/** What in a file cannot be read. */
export interface Faults {
  /** One more; the place is as in "Break 1,204". */
  add(place: string, why: string): void;
  /** All in one text: how many there are, and the first three. Null when there is none. */
  text(): string | null;
}

/** Collects what cannot be read, and remembers the first places only. */
export function createFaults(): Faults {
  const first: string[] = [];
  let count = 0;
  return {
    add: (place, why) => {
      count += 1;
      if (first.length < SHOWN) first.push(t('data.placeAndReason', place, clipped(why)));
    },
    text: () => {
      if (count === 0) return null;
      const reasons = first.join(' ');
      if (count <= SHOWN) return many('data.fileUnreadable', count, reasons);
      return many('data.fileUnreadableFirst', count, SHOWN, reasons);
    },
  };
}

/** Texts from a file may be of any length. */
function clipped(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
