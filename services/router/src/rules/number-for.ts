import type { EmergencyKind } from './emergency-of.js';
import { liesIn } from './standing/match-rules.js';

interface Line {
  readonly kind: EmergencyKind;
  readonly region: string | null;
}

/** Whom to call at a place: the line of the smallest region around it, else that of the whole country; null where there is none. */
export function numberFor<Its extends Line>(
  kind: EmergencyKind,
  place: string | null,
  lines: readonly Its[],
): Its | null {
  const fit = lines.filter((one) => one.kind === kind && (one.region === null || liesIn(place, one.region)));
  const exactness = ({ region }: Line) => region?.length ?? 0;
  return fit.toSorted((one, other) => exactness(other) - exactness(one))[0] ?? null;
}
