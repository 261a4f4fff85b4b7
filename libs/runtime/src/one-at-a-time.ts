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

/** The same for what differs by what is asked for, plain values only: each by itself, and nothing is kept when nobody waits for it. */
export function oneOfEachAtATime<Asked extends readonly unknown[], Made>(
  make: (...asked: Asked) => Promise<Made>,
): (...asked: Asked) => Promise<Made> {
  const awaited = new Map<string, { readonly make: () => Promise<Made>; asking: number }>();
  return async (...asked) => {
    const key = JSON.stringify(asked);
    const one = awaited.get(key) ?? { make: oneAtATime(() => make(...asked)), asking: 0 };
    awaited.set(key, one);
    one.asking += 1;
    try {
      return await one.make();
    } finally {
      one.asking -= 1;
      if (one.asking === 0) awaited.delete(key);
    }
  };
}
