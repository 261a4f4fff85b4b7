/** What went and what came, in words; of two lists only what differs. */
export function differenceOf(before: unknown, after: unknown): { readonly gone: string; readonly come: string } {
  if (!Array.isArray(before) && !Array.isArray(after)) return { gone: inWords(before), come: inWords(after) };
  const [was, is] = [listOf(before), listOf(after)];
  return {
    gone: was.filter((one) => !is.includes(one)).join(', '),
    come: is.filter((one) => !was.includes(one)).join(', '),
  };
}

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(inWords) : []);

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return Object.values(value).map(inWords).filter(Boolean).join(' · ');
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
