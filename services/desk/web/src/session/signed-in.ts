import { createContext, useContext } from 'react';
import type { Staff } from '../api/session.js';

export const SignedIn = createContext<Staff | null>(null);

/** Who is at the desk. Only pages inside the shell ask, and the shell shows none before it knows. */
export function useStaff(): Staff {
  const staff = useContext(SignedIn);
  if (!staff) throw new Error('useStaff outside of the shell');
  return staff;
}
