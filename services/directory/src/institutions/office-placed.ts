import { officeOf, officeParts } from '#libs/domain';
import type { Placed } from './directory-book.js';

/** An office of a government, as the pair of two records says it. */
export function officePlaced(kind: Placed, government: Placed): Placed {
  const { code, name, path } = officeOf(kind.code, government);
  return {
    ...{ ...government, code, name, path, kind: 'unit', parent: government.code, aliases: [] },
    ...{ successor: null, successors: [], coordinator: null, approvesAnswers: false, liaison: null, source: null },
  };
}

/** By its code; null where one of the two is not there, or where it is no office. */
export function officeAmong(code: string, present: ReadonlyMap<string, Placed>): Placed | null {
  const parts = officeParts(code);
  const [kind, government] = [present.get(parts?.kind ?? ''), present.get(parts?.government ?? '')];
  return kind && government ? officePlaced(kind, government) : null;
}
