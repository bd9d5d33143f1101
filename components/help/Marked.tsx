import { markMatches } from '@/utils/domain/help/fold';

interface Props {
  readonly text: string;
  /** The folded words that are searched for. */
  readonly words: readonly string[];
}

/** A text with the words that are searched for marked in it. */
export function Marked({ text, words }: Props) {
  if (words.length === 0) return <>{text}</>;
  return (
    <>
      {markMatches(text, words).map((piece, index) =>
        piece.isMatch ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
