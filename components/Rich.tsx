import type { ComponentChild } from 'preact';

interface Props {
  /** A message in which `<1>words</1>`, `<2>words</2>` and so on stand apart. */
  readonly text: string;
  /** What becomes of the words between the first pair, the second pair, and so on. */
  readonly parts: readonly ((words: string) => ComponentChild)[];
}

const PAIR = /<(\d)>(.*?)<\/\1>/;

/** A whole sentence with parts that look or act otherwise, such as a link, wherever the language puts them. */
export function Rich({ text, parts }: Props) {
  const pieces = text.split(PAIR); // text, number, words, text, number, words, ..., text
  return (
    <>{pieces.map((piece, index) => (index % 3 === 0 ? piece : index % 3 === 1 ? null : partOf(pieces, index)))}</>
  );

  function partOf(all: readonly string[], index: number): ComponentChild {
    return parts[Number(all[index - 1]) - 1]?.(all[index] ?? '') ?? all[index];
  }
}
