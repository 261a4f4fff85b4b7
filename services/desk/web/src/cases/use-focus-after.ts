import { useEffect, useRef, type RefObject } from 'react';
import type { CaseAction } from '../api/cases.js';

/**
 * Where the focus goes when what was chosen is done or given up: its form is gone, and often its button too. Without a place
 * of its own a keyboard would start again at the top of the page.
 */
export function useFocusAfter(chosen: CaseAction | null): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const before = useRef(chosen);
  useEffect(() => {
    if (chosen === null && before.current !== null) place.current?.focus({ preventScroll: true });
    before.current = chosen;
  }, [chosen]);
  return place;
}
