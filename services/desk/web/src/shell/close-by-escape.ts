import type { KeyboardEvent } from 'react';

/** Escape leaves a form as its button "Cancel" does; in a dialog over it, or with a list open, it closes that. */
export const closeByEscape =
  (close: () => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof Element)) return;
    if (event.target.closest('dialog') || event.target.getAttribute('aria-expanded') === 'true') return;
    close();
  };
