import { useSyncExternalStore } from 'react';

const paper = matchMedia('print');
const subscribe = (listener: () => void) => {
  paper.addEventListener('change', listener);
  return () => {
    paper.removeEventListener('change', listener);
  };
};

/** Whether the page is just being put on paper, which needs more than one tab of it. */
export const useIsPrinted = (): boolean => useSyncExternalStore(subscribe, () => paper.matches);
