import { useEffect, useRef, type RefObject } from 'react';

/** What comes to stand on the page while somebody works elsewhere on it comes into view, with as little scrolling as can be. */
export function useInView<Place extends Element>(isThere: boolean): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [isThere]);
  return place;
}
