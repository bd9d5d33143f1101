// Marks that people leave out when they type: accents, the short vowels of Arabic and its stretched line, the dot under
// Hindi letters, and signs that only steer how a text is set. Vowels of Hindi and the voiced marks of Japanese stay.
const LEFT_OUT = /\p{Cf}|(?![\u3099\u309a])(?=\p{Script=Inherited})\p{M}|[\u0610-\u061a\u0640\u06d6-\u06ed\u093c]/gu;
const LETTERS = /.\p{M}*/gsu; // with the marks that belong to them
const DIGITS = /[٠-٩۰-۹०-९]/g;

/** Letters that people type as others, which are not the same letter with a mark. */
const TYPED_AS = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ى', 'ي'],
  ['ة', 'ه'],
]);
const OTHERS = new RegExp(`[${[...TYPED_AS.keys()].join('')}]`, 'g');

/**
 * A text as a search compares it: without capitals, accents and widths; letters as they are typed most easily, and
 * digits as 0 to 9. Of every language alike, since somebody may type a name from another.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(DIGITS, digitOf)
    .replace(OTHERS, (letter) => TYPED_AS.get(letter) ?? letter);
}

/** The digits of Arabic begin at 0 of a row of sixteen in Unicode, those of Hindi at 6. */
function digitOf(digit: string): string {
  const place = digit.charCodeAt(0) % 16;
  return String(digit >= '०' ? place - 6 : place);
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
  const origins = folded.flatMap((letter, index) => Array.from({ length: letter.length }, () => index));
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
