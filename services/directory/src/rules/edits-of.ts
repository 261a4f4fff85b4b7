import { asText } from './compare-periods.js';

/** What holds of something from one day until another, whatever it is. */
interface Stretch {
  readonly code: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successors?: readonly string[];
}

type State = Readonly<Record<string, unknown>>;

/** What one edit makes of one thing from a day on; null: nothing is there. */
export interface Edit {
  readonly code: string;
  readonly effectiveOn: string;
  readonly before: State | null;
  readonly after: State | null;
}

/** Every day from which something is otherwise than it was, by code and day. */
export function editsOf(before: readonly Stretch[], after: readonly Stretch[]): Edit[] {
  const [was, is] = [byCode(before), byCode(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((code) => {
    const [former, present] = [was.get(code) ?? [], is.get(code) ?? []];
    return daysOf([...former, ...present])
      .map((day) => ({ code, effectiveOn: day, before: stateOn(former, day), after: stateOn(present, day) }))
      .filter((edit) => asText(edit.before) !== asText(edit.after));
  });
}

function byCode(stretches: readonly Stretch[]): Map<string, Stretch[]> {
  const own = new Map<string, Stretch[]>();
  for (const one of stretches.toSorted((early, late) => (early.validFrom < late.validFrom ? -1 : 1)))
    own.set(one.code, [...(own.get(one.code) ?? []), one]);
  return own;
}

const daysOf = (own: readonly Stretch[]): string[] =>
  [...new Set(own.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, validTo])))].sort();

/** Of the stretch itself, not of what holds in it. Who takes over belongs to the end, on whichever stretch it is kept. */
const ofTheStretch: ReadonlySet<string> = new Set([
  'code',
  'validFrom',
  'validTo',
  'edited',
  'successor',
  'successors',
]);

function stateOn(own: readonly Stretch[], day: string): State | null {
  const last = own.findLast(({ validFrom }) => validFrom <= day);
  if (!last) return null;
  const { validTo, successors } = last;
  if (validTo === null || day < validTo)
    return Object.fromEntries(Object.entries(last).filter(([field]) => !ofTheStretch.has(field)));
  return { isOver: true, ...(successors === undefined ? {} : { successors }) };
}
