import type { DataOf, institutionChanged } from '#libs/contracts';
import { institutionPath } from '../rules/institution-path.js';
import type { Period } from '../rules/period.js';

export type InstitutionRecord = DataOf<typeof institutionChanged>;

/** What is said of an institution: a stretch of days, and where it stands in the tree of those days. */
export function recordOf(
  one: Period,
  known: ReadonlyMap<string, Period>,
  today: string,
  version: number,
): InstitutionRecord {
  const { code, name, kind, parent, timeZone, validFrom, successor } = one;
  // A stretch that another one follows is no end: whoever hears of it must not take the institution for closed.
  const validTo = successor === null ? null : one.validTo;
  const { coordinator, connection, approvesAnswers, liaison, source } = one;
  return {
    ...{ code, name, kind, parent, path: institutionPath(code, known) ?? `${code}/` },
    aliases: [...one.aliases],
    ...(one.aliasKinds.length > 0 && { aliasKinds: [...one.aliasKinds] }),
    ...{ timeZone, connection, approvesAnswers },
    ...{ validFrom, validTo, isOver: validTo !== null && validTo <= today, successor, successors: [...one.successors] },
    ...{ coordinator, liaison, source, version },
  };
}
