import { useEffect, useSyncExternalStore } from 'react';
import { keepPreference, preference } from './preferences.js';

/** What single keys do on a page. They can be switched off: with speech input they fire by accident (WCAG 2.1.4). */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>;

/** Goes to the choice of macros of a case. */
export const macroKey = 'g';

const listeners = new Set<() => void>();
const areOn = () => preference('shortcuts') !== 'off';

export function switchShortcuts(on: boolean): void {
  keepPreference('shortcuts', on ? 'on' : 'off');
  for (const listener of listeners) listener();
}

export const useShortcutsSwitch = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, areOn);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

export function useShortcuts(shortcuts: Shortcuts): void {
  const on = useShortcutsSwitch();

  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const act = shortcuts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [on, shortcuts]);
}
