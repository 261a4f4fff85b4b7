import { useEffect, useState } from 'react';
import { useText } from '../language/language.js';
import { Icon } from './icons.js';
import { shellText } from './shell-text.js';
import './toaster.css';

interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'trouble';
  readonly text: string;
  /** What can still be done about it, e.g. undo it. */
  readonly action?: { readonly label: string; readonly run: () => void; readonly shownMs?: number };
}

const shownMs = { done: 7_000, trouble: 15_000 };
let lastId = 0;
let listener: ((toast: Toast) => void) | null = null;

/** Tells the result of what the person just did; it goes away by itself and is read out by screen readers. */
export function toast(tone: Toast['tone'], text: string, action?: NonNullable<Toast['action']>): void {
  lastId += 1;
  listener?.({ id: lastId, tone, text, ...(action ? { action } : {}) });
}

export function Toaster() {
  const texts = useText(shellText);
  const [toasts, setToasts] = useState<readonly Toast[]>([]);

  useEffect(() => {
    const remove = (id: number) => {
      setToasts((shown) => shown.filter((one) => one.id !== id));
    };
    listener = (added) => {
      setToasts((shown) => [...shown.slice(-1), added]);
      setTimeout(remove, added.action?.shownMs ?? shownMs[added.tone], added.id);
    };
    return () => {
      listener = null;
    };
  }, []);

  return (
    <div className="toaster" role="status" aria-live="polite">
      {toasts.map((one) => (
        <p key={one.id} className={`toast toast-${one.tone}`}>
          <Icon name={one.tone === 'done' ? 'check' : 'warning'} size={20} />
          <span>{one.text}</span>
          {one.action && (
            <button
              type="button"
              className="toast-action"
              onClick={() => {
                one.action?.run();
                setToasts((shown) => shown.filter((other) => other.id !== one.id));
              }}
            >
              {one.action.label}
            </button>
          )}
          <button
            type="button"
            aria-label={texts.dismiss}
            onClick={() => {
              setToasts((shown) => shown.filter((other) => other.id !== one.id));
            }}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
