import { highlight } from './highlight.js';

/** What the citizen wrote, with the words that counted for the router. */
export const HighlightedText = ({ text, found }: { text: string; found: readonly string[] }) =>
  highlight(text, found).map((piece, at) => (piece.counts ? <mark key={at}>{piece.text}</mark> : piece.text));
