/** A look at a queue of the desk. */
export interface Look {
  readonly place: string;
  /** What the address names. */
  readonly chosen: string | null;
  readonly queue: readonly { readonly complaintId: string }[];
}

/** What lies open at a place though the address does not name it. */
export interface Held {
  readonly place: string;
  readonly item: string | null;
}

/**
 * What is held after a look: the first, from when it lay open until nothing waits there any more. Whatever comes to stand
 * before it in the queue does not take its place under the hands of who has begun to decide; nor does the next when it is gone.
 */
export function heldAfter(before: Held, { place, chosen, queue }: Look): Held {
  const held = before.place === place ? before.item : null;
  const [first] = queue;
  const shown = chosen === null ? (first?.complaintId ?? null) : null;
  const item = first ? (held ?? shown) : null;
  return before.place === place && before.item === item ? before : { place, item };
}
