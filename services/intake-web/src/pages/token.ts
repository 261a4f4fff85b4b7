import { randomUUID } from 'node:crypto';

/** The hidden token of a form. Where a browser sent none of ours, each sending counts as a form of its own. */
export function tokenOf(fields: Readonly<Record<string, string>>): string {
  const token = fields['kiriman'] ?? '';
  return /^[0-9a-f-]{36}$/.test(token) ? token : randomUUID();
}
