import type { KeyboardEvent } from 'react';

/** Ctrl+Enter anywhere in a form does what its button does; in a dialog over it, what the dialog does. */
export function submitByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  if (event.target instanceof Element && event.target.closest('dialog')) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
