import { useEffect, useState } from 'react';

const typingPauseMs = 200;

/** What was typed, once the person pauses: not every letter is worth a question to the hub. */
export function usePause(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setSettled, typingPauseMs, value);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
