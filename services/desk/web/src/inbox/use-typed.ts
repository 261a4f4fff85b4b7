import { useEffect, useState } from 'react';

const typingPauseMs = 350;

/** What is being typed, told on after a short pause; a change from outside (the back button) wins over it. */
export function useTyped(told: string, tell: (typed: string) => void) {
  const [typed, setTyped] = useState(told);
  const [last, setLast] = useState(told);
  if (told !== last) {
    setLast(told);
    setTyped(told);
  }
  useEffect(() => {
    if (typed.trim() === told) return;
    const timer = setTimeout(() => {
      tell(typed.trim());
    }, typingPauseMs);
    return () => {
      clearTimeout(timer);
    };
  });
  return [typed, setTyped] as const;
}
