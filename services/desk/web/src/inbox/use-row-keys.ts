import { useMemo, type RefObject } from 'react';
import { useShortcuts } from '../shell/shortcuts.js';

/** `p` picks the line for an action on many. `j` and `k` move the focus itself from line to line, so Enter, screen readers and scrolling follow without more code; `/` goes to the search. */
export function useRowKeys(list: RefObject<HTMLElement | null>, search: RefObject<HTMLElement | null>): void {
  useShortcuts(
    useMemo(() => {
      const move = (step: 1 | -1) => {
        const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
        const at = rows.findIndex((row) => row === document.activeElement);
        const next = rows[at === -1 ? 0 : at + step];
        next?.focus();
        next?.scrollIntoView({ block: 'nearest' });
      };
      return {
        j: () => {
          move(1);
        },
        k: () => {
          move(-1);
        },
        p: () => {
          const row = document.activeElement?.closest('.row-item') ?? null;
          row?.querySelector<HTMLInputElement>('.row-choose input')?.click();
        },
        '/': () => {
          search.current?.focus();
        },
      };
    }, [list, search]),
  );
}
