/** How this person likes the desk. Only these may stay on the PC after the tab is closed: never a draft, never a complaint. */
type Preference = 'language' | 'shortcuts';

const keyOf = (name: Preference) => `salur.desk.${name}`;

export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(keyOf(name));
  } catch {
    return null; // A browser that forbids storage still shows the desk.
  }
}

export function keepPreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(keyOf(name), value);
  } catch {
    // Then it holds until the tab is closed or not at all; nothing else depends on it.
  }
}
