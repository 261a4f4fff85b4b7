import type { RoutingMark } from '#libs/contracts';

export interface MarkedPiece {
  readonly text: string;
  /** What speaks of it; empty where nothing does. */
  readonly marks: readonly RoutingMark[];
}

/** Cuts a text wherever a mark begins or ends. Marks that lie over one another are all in the piece they share. */
export function cutByMarks(text: string, marks: readonly RoutingMark[]): MarkedPiece[] {
  const within = marks.filter(({ start, end }) => start < end && start < text.length);
  const edges = [0, ...within.flatMap(({ start, end }) => [start, Math.min(end, text.length)]), text.length];
  const cuts = [...new Set(edges)].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? text.length;
    return { text: text.slice(from, to), marks: within.filter(({ start, end }) => start <= from && end >= to) };
  });
}
