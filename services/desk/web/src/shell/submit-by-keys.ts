import type { KeyboardEvent } from 'react';

const isCtrlEnter = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key === 'Enter' && (ctrlKey || metaKey);

/** Ctrl+Enter anywhere in a form does what its button does; in a dialog over it, what the dialog does. */
export function submitByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (!isCtrlEnter(event)) return;
  if (event.target instanceof Element && event.target.closest('dialog')) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Ctrl+Enter anywhere in a last look confirms it; not while the keys that opened it are still held down. */
export function confirmByKeys(event: KeyboardEvent<HTMLDialogElement>): void {
  const confirms = event.currentTarget.querySelector<HTMLButtonElement>('button[data-autofocus]');
  if (!confirms || !isCtrlEnter(event)) return;
  event.preventDefault();
  if (!event.repeat) confirms.click();
}
