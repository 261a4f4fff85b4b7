interface Queued {
  readonly complaintId: string;
}

/** The one to decide now: the one in the address while it still waits, else the first. */
export const currentOf = <Item extends Queued>(queue: readonly Item[], chosen: string | null): Item | null =>
  queue.find((item) => item.complaintId === chosen) ?? (chosen === null ? (queue[0] ?? null) : null);

/** The one after it, from the start again at the end, without what was decided with it; null when none is left. */
export function nextAfter<Item extends Queued>(
  queue: readonly Item[],
  current: string,
  also: readonly string[] = [],
): Item | null {
  const left = queue.filter((item) => !also.includes(item.complaintId));
  const at = left.findIndex((item) => item.complaintId === current);
  const rest = left.filter((item) => item.complaintId !== current);
  return rest[at === -1 || at >= rest.length ? 0 : at] ?? null;
}
