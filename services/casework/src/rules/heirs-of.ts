/** What of an institution decides who has its cases. */
export interface Mortal {
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo: string | null;
  /** Who took over; several after a split. */
  readonly successors: readonly string[];
}

/** Whether it is there on that day. */
export const isThere = ({ validTo }: Mortal, today: string): boolean => validTo === null || validTo > today;

/** Who has taken over from an institution, as far as they are there today: what ended in its turn is followed to its own heirs. */
export function heirsOf(code: string, known: ReadonlyMap<string, Mortal>, today: string): string[] {
  const [met, heirs] = [new Set([code]), new Set<string>()];
  const waiting = [...(known.get(code)?.successors ?? [])];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const heir = known.get(one);
    if (!heir || met.has(one)) continue;
    met.add(one);
    if (isThere(heir, today)) heirs.add(one);
    else waiting.push(...heir.successors);
  }
  return [...heirs];
}
