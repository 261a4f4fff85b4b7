import { useSyncExternalStore } from 'react';
import { deskLanguages, type Catalogue, type DeskLanguage } from './catalogue.js';
import { keepPreference, preference } from '../shell/preferences.js';

const listeners = new Set<() => void>();

const chosen = (): DeskLanguage => {
  const kept = preference('language');
  return deskLanguages.find((one) => one === kept) ?? 'id';
};

export function chooseLanguage(language: DeskLanguage): void {
  keepPreference('language', language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useLanguage = (): DeskLanguage => useSyncExternalStore(subscribe, chosen);

/** The texts of a catalogue in the language of the reader. */
export const useText = <Messages>(texts: Catalogue<Messages>): Messages => texts[useLanguage()];

/** Screen readers pronounce the page by this. */
export const startLanguage = (): void => {
  document.documentElement.lang = chosen();
};
