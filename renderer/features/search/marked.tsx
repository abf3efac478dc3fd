import { pieces, type Range } from '#shared/folds/search-words.ts';

interface MarkedProps {
  text: string;
  ranges: readonly Range[];
}

/** A text with the letters that matched. */
export function Marked({ text, ranges }: MarkedProps) {
  return (
    <>
      {pieces(text, ranges).map((piece, index) =>
        piece.marked ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
      )}
    </>
  );
}
