import { useLayoutEffect, useState } from 'react';
import { heldAfter, type Held, type Look } from './held-after.js';

const nothing: Held = { place: '', item: null };

/** What lies open though the address does not name it, look after look at the queue, and how it is let go. */
export function useHeld(look: Look): readonly [held: string | null, letGo: () => void] {
  const [before, keep] = useState(nothing);
  const held = heldAfter(before, look);
  // The next look starts from what was really shown; what is drawn now is derived and waits for nothing.
  useLayoutEffect(() => {
    keep(held);
  }, [held]);
  return [
    held.item,
    () => {
      keep(nothing);
    },
  ];
}
