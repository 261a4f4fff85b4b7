import type { RoutingMark, RoutingReason } from '#libs/contracts';
import { useText } from '../language/language.js';
import { cutByMarks } from './cut-by-marks.js';
import { highlight } from './highlight.js';
import './routing.css';
import { routingText } from './routing-text.js';

interface MarkedTextProps {
  readonly text: string;
  /** `title`, `text`, or `addition:<id>`. */
  readonly part: string;
  readonly reason: Pick<RoutingReason, 'found' | 'marks'> | undefined;
  readonly nameOf: (institution: string) => string | null;
}

/** What the citizen wrote, with the words that counted for the router. Decisions of before kept no places: there the words are looked for. */
export function MarkedText({ text, part, reason, nameOf }: MarkedTextProps) {
  const texts = useText(routingText);
  if (!reason) return text;
  if (!reason.marks)
    return highlight(text, reason.found).map((piece, at) =>
      piece.counts ? <mark key={at}>{piece.text}</mark> : piece.text,
    );
  const sentence = ({ step, word, reading, institution }: RoutingMark): string => {
    const name = nameOf(institution);
    const read = reading ? ` (${texts.readings[reading]})` : '';
    return `${texts.counted[step](word)}${read}${name === null ? '' : `: ${name}`}`;
  };
  const marks = reason.marks.filter((mark) => mark.part === part);
  return cutByMarks(text, marks).map((piece, at) =>
    piece.marks.length === 0 ? (
      piece.text
    ) : (
      <mark key={at} title={[...new Set(piece.marks.map(sentence))].join('\n')}>
        {piece.text}
      </mark>
    ),
  );
}
