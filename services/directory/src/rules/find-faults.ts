import { institutionPath } from './institution-path.js';
import { inOrder } from './change-periods.js';
import { holdsOn, onDay, type Period, type Stretch } from './period.js';

export interface FaultOf<Why extends string> {
  readonly code: string;
  readonly day: string;
  readonly why: Why;
}

export type StretchFault = FaultOf<'overlap' | 'gap' | 'ends-before-it-begins'>;

/** Why a directory cannot be: said to the official who wants it so. */
export type Fault =
  | StretchFault
  | FaultOf<'parent-missing' | 'circle' | 'successor-unknown' | 'succession-in-circle'>
  | FaultOf<'successor-missing' | 'successor-not-there'>;

/** Everything wrong with a directory: stretches of one institution that overlap or leave days out, parents missing or in a circle. */
export function findFaults(periods: readonly Period[]): Fault[] {
  const byCode = Map.groupBy(inOrder(periods), ({ code }) => code);
  return [
    ...[...byCode.values()].flatMap(faultsOfStretches),
    ...faultsOfTree(periods),
    ...[...byCode.keys()].flatMap((code) => faultOfSuccession(code, byCode)),
  ];
}

/** Stretches of one thing, in order. */
export function faultsOfStretches(periods: readonly Stretch[]): StretchFault[] {
  return periods.flatMap(({ code, validFrom, validTo }, at): StretchFault[] => {
    if (validTo !== null && validTo <= validFrom) return [{ code, day: validFrom, why: 'ends-before-it-begins' }];
    const next = periods[at + 1];
    if (!next || next.validFrom === validTo) return [];
    const overlaps = validTo === null || validTo > next.validFrom;
    return [{ code, day: next.validFrom, why: overlaps ? 'overlap' : 'gap' }];
  });
}

/** The tree changes only on days on which something begins or ends: those are looked at, and nothing is missed between. */
function faultsOfTree(periods: readonly Period[]): Fault[] {
  const days = new Set(periods.flatMap(({ validFrom, validTo }) => [validFrom, validTo ?? validFrom]));
  const found = new Map<string, Fault>();
  for (const day of [...days].sort()) {
    const present = onDay(periods, day);
    for (const [code, { parent }] of present) {
      if (institutionPath(code, present) !== null || found.has(code)) continue;
      const isLost = parent !== null && !present.has(parent);
      // What lies below a fault is not at fault itself.
      if (isLost || isInCircle(code, present))
        found.set(code, { code, day, why: isLost ? 'parent-missing' : 'circle' });
    }
  }
  return [...found.values()];
}

function isInCircle(code: string, present: ReadonlyMap<string, Period>): boolean {
  const passed = new Set<string>();
  for (
    let one = present.get(code)?.parent ?? null;
    one !== null && !passed.has(one);
    one = present.get(one)?.parent ?? null
  ) {
    if (one === code) return true;
    passed.add(one);
  }
  return false;
}

function faultOfSuccession(code: string, byCode: ReadonlyMap<string, readonly Period[]>): Fault[] {
  const last = byCode.get(code)?.at(-1);
  const day = last?.validTo ?? last?.validFrom ?? '';
  const named = last ? [...new Set([...(last.successor === null ? [] : [last.successor]), ...last.successors])] : [];
  // Without an heir its open cases would have no owner.
  if (last?.validTo != null && last.successor === null) return [{ code, day, why: 'successor-missing' }];
  if (named.some((one) => !byCode.has(one))) return [{ code, day, why: 'successor-unknown' }];
  const passed = new Set([code]);
  for (let one = last?.successor ?? null; one !== null; one = byCode.get(one)?.at(-1)?.successor ?? null) {
    if (passed.has(one)) return [{ code, day, why: 'succession-in-circle' }];
    passed.add(one);
  }
  // Between the end of one and the beginning of the next, names, services and open cases would be nobody's.
  if (last?.validTo != null && named.some((one) => !goesOn(one, day, byCode)))
    return [{ code, day, why: 'successor-not-there' }];
  return [];
}

/** Whether an heir is there on that day, or has ended by then and its own heir goes on. */
function goesOn(heir: string, day: string, byCode: ReadonlyMap<string, readonly Period[]>): boolean {
  const passed = new Set<string>();
  for (let one: string | null = heir; one !== null && !passed.has(one);) {
    const own: readonly Period[] = byCode.get(one) ?? [];
    if (own.some((period) => holdsOn(period, day))) return true;
    passed.add(one);
    const last: Period | undefined = own.at(-1);
    one = last?.validTo != null && last.validTo <= day ? last.successor : null;
  }
  return false;
}
