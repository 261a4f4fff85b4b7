interface Seen {
  readonly id: string;
  readonly status: string;
  readonly endedAt: Date | null;
}

interface Line {
  readonly id: string;
  readonly caseId: string | null;
  readonly kind: string;
  readonly shared: boolean;
  readonly at: Date;
}

/** Of all lines about a complaint those that belong to one of its cases, the earliest first. */
export function timelineOf<One extends Line>(found: Seen, lines: readonly One[]): One[] {
  return lines.filter((line) => belongsTo(found, line)).sort(inOrder);
}

function belongsTo({ id, status, endedAt }: Seen, { caseId, kind, shared, at }: Line): boolean {
  // The complaint itself stands above its timeline.
  if (kind === 'filed') return false;
  if (caseId === id) return true;
  // The wall lets an officer of both institutions see what came after a hand-back; it is no part of this case.
  if (status === 'handed-back' && (endedAt === null || at > endedAt)) return false;
  return caseId === null || shared;
}

const inOrder = (one: Line, other: Line): number =>
  one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1);
