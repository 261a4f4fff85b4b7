/** Whether every word typed begins or continues somewhere in the name, whatever the order and the case. */
export function matches(name: string, typed: string): boolean {
  const within = name.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => within.includes(word));
}
