import { useEffect, useRef, type RefObject } from 'react';

/**
 * When a decision has taken the page's own focus away with its form, the complaint that comes next has it: also where for a
 * moment none was open, because the queue was told of the decision before the page had its answer.
 */
export function useFocusOnNext(complaintId: string | null): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const before = useRef(complaintId);
  useEffect(() => {
    if (complaintId === null) return;
    const isNext = before.current !== null && before.current !== complaintId;
    if (isNext && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    before.current = complaintId;
  }, [complaintId]);
  return place;
}
