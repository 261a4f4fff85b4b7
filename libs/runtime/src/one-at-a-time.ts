/**
 * Makes what costs much, and what anybody may ask for, once at a time: however many ask meanwhile share the next one. Whoever
 * asks gets nothing that was begun before they asked.
 */
export function oneAtATime<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Made> | null = null;
  return () => {
    next ??= last.then(() => {
      next = null;
      const made = make();
      last = made.catch(() => undefined);
      return made;
    });
    return next;
  };
}
