/** Without what was left out: the input of a form has every field, most of them undefined. */
export function given<Change extends object>(change: Change): Change {
  const fields = Object.entries(change as Record<string, unknown>).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields) as Change;
}
