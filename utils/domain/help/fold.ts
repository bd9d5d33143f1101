const ACCENTS = /\p{M}/gu;
const LETTERS = /.\p{M}*/gsu; // with the accents that belong to them
const APOSTROPHES = /[‘’]/g;

/** A text as a search compares it: without capitals and accents, every apostrophe the typed one. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').replace(APOSTROPHES, "'").toLowerCase();
}

/** A piece of a text; `isMatch` where a word that was searched for stands. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text in pieces that together are the text, with every place where one of these folded words stands. */
export function markMatches(text: string, words: readonly string[]): readonly Piece[] {
  // What stands at each place of the folded text, told by the letter of the original that it came from.
  const letters = text.match(LETTERS) ?? [];
  const folded = letters.map(fold);
  const origins = folded.flatMap((letter, index) => Array.from(letter, () => index));
  const whole = folded.join('');
  const isMatch = letters.map(() => false);
  for (const word of words) {
    for (let at = whole.indexOf(word); word !== '' && at >= 0; at = whole.indexOf(word, at + word.length)) {
      for (const origin of origins.slice(at, at + word.length)) isMatch[origin] = true;
    }
  }
  const pieces: { text: string; isMatch: boolean }[] = [];
  letters.forEach((letter, index) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.isMatch === isMatch[index]) last.text += letter;
    else pieces.push({ text: letter, isMatch: isMatch[index] ?? false });
  });
  return pieces;
}
