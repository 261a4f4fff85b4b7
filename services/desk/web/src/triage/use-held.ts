import { useState } from 'react';

interface Held {
  readonly place: string;
  readonly item: string | null;
}

/**
 * What lies open at a place though the address does not say so: whatever comes to stand before it in the queue does not take
 * its place under the hands of who has begun to decide.
 */
export function useHeld(place: string): readonly [held: string | null, hold: (item: string | null) => void] {
  const [held, setHeld] = useState<Held>({ place, item: null });
  const item = held.place === place ? held.item : null;
  return [
    item,
    (next) => {
      if (next !== item || held.place !== place) setHeld({ place, item: next });
    },
  ];
}
