import type { MembersFault } from './members';

const UNCHANGED = 'Nothing was changed.';
const SHOWN = 3; // places named: enough to see what is wrong, few enough to read

export const EMPTY_FILE = `This file is empty. ${UNCHANGED} Choose the file that was saved by “Export”.`;
export const NOT_OURS = `This file was not written by Unknot. ${UNCHANGED} Choose a file that was saved by “Export”.`;
const NOT_WHOLE = `This file is no backup of Unknot, or it is damaged or not whole. ${UNCHANGED} A table (.csv) goes into the box for pain scores; otherwise choose another copy of the file.`;
const NEWER = `This file was written by a newer version of Unknot. ${UNCHANGED} Update Unknot, then choose the file again.`;

/** The largest file that is read, in bytes: several lifetimes of records. */
export const LARGEST_FILE = 200_000_000;
export const TOO_LARGE = `This file is larger than 200 MB, which no file of Unknot is. ${UNCHANGED} Choose a file that was saved by “Export”.`;

/** Why a text that is no usable JSON object is refused. */
export function sentenceOfMembers(fault: MembersFault): string {
  switch (fault.type) {
    case 'notJson':
      return NOT_WHOLE;
    case 'notObject':
      return NOT_OURS;
    case 'tooDeep':
      return `This file is nested deeper than any file of Unknot. ${UNCHANGED} Choose a file that was saved by “Export”.`;
    case 'twice':
      return `This file has its part “${clipped(fault.name)}” twice, so nobody can say which one is meant. ${UNCHANGED} Choose another file.`;
    case 'noList':
      return `The part “${fault.name}” of this file is not a list. ${UNCHANGED} Choose another file.`;
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
      if (first.length < SHOWN) first.push(`${place}: ${clipped(why)}`);
    },
    text: () => {
      if (count === 0) return null;
      const places = count === 1 ? 'one place' : `${count.toLocaleString()} places`;
      const some = count > SHOWN ? `The first ${SHOWN}: ` : '';
      return `This file cannot be read in ${places}. ${some}${first.join(' ')} ${UNCHANGED} Choose another file.`;
    },
  };
}

/** Texts from a file may be of any length. */
function clipped(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
