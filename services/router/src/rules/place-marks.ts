import type { Mark } from './mark.js';

/** One of the pieces in which a citizen wrote, and where it begins in all of it. */
export interface Part {
  /** `title`, `text`, or `addition:<entry id>`. */
  readonly part: string;
  readonly start: number;
}

/** Written in one piece. */
export const wholeText: readonly Part[] = [{ part: 'text', start: 0 }];

/** All of it as the rules read it, one line after the other, and where each begins. What is not there has no line. */
export function joinParts(pieces: readonly { readonly part: string; readonly text: string | null }[]) {
  const parts: Part[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const { part, text } of pieces) {
    if (text === null) continue;
    parts.push({ part, start });
    lines.push(text);
    start += text.length + 1;
  }
  return { text: lines.join('\n'), parts };
}

export interface PlacedMark extends Mark {
  readonly part: string;
  readonly institution: string;
}

/** More than this on one page is no help. */
const mostMarks = 40;

/** Marks within the piece that an officer reads, in reading order; one that runs over the end of a piece has a mark in each. */
export function placeMarks(
  marks: readonly (Mark & { readonly institution: string })[],
  parts: readonly Part[],
): PlacedMark[] {
  return parts
    .flatMap(({ part, start: begin }, number) => {
      const end = parts[number + 1]?.start ?? Number.POSITIVE_INFINITY;
      return marks
        .filter((mark) => mark.start < end - 1 && mark.end > begin)
        .map((mark) => ({
          ...mark,
          part,
          start: Math.max(mark.start, begin) - begin,
          // Between two pieces stands a line break that belongs to neither.
          end: Math.min(mark.end, end - 1) - begin,
        }))
        .sort((one, other) => one.start - other.start || other.end - one.end);
    })
    .slice(0, mostMarks);
}
