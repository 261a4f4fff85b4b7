import type { Mark } from './mark.js';

/** One of the pieces in which a citizen wrote, and where it begins in all of it. */
export interface Part {
  /** `title`, `text`, or `addition:<entry id>`. */
  readonly part: string;
  readonly start: number;
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
