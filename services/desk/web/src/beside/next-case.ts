import { createContext, useContext } from 'react';

/** The case after this one in the list it was opened from; null at the end, or where there is no list. */
export interface NextCase {
  readonly id: string;
  readonly from: string;
}

export const NextCaseContext = createContext<NextCase | null>(null);
export const useNextCase = (): NextCase | null => useContext(NextCaseContext);
