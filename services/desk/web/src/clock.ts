import { useEffect, useState } from 'react';

/** Milliseconds by which the hub's clock is ahead of this PC's: office PCs are often minutes, sometimes years, off. */
let ahead = 0;

/** The hub told its time (with the session): deadlines are counted by it, not by this PC. */
export function setClockBy(hubTime: string): void {
  const told = Date.parse(hubTime);
  if (!Number.isNaN(told)) ahead = told - Date.now();
}

const now = (): Date => new Date(Date.now() + ahead);

/** The time, renewed every half minute, so that "sisa 5 jam" does not go stale on a page left open. */
export function useNow(everyMs = 30_000): Date {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => {
      setTime(now());
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs]);
  return time;
}
