import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import './dialog.css';
import { confirmByKeys } from './submit-by-keys.js';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: it holds the focus, gives it back, and closes with Esc, without code of ours. The button with `data-autofocus` answers Enter, and Ctrl+Enter from anywhere in it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Closed while it still stands in the page: a browser gives no focus back for a dialog that was taken out of it.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // Without it the browser takes the first button, which is the one that cancels.
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      dialog?.close();
    };
  }, []);

  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      onKeyDown={confirmByKeys}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className="dialog-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
