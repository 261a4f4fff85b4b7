/** What an answer of Graph means for a message by Messenger or Instagram. */
export type MetaOutcome = 'sent' | 'busy' | 'window-closed' | 'refused' | 'in-doubt';

export interface MetaError {
  readonly status: number;
  readonly code: number | null;
  readonly subcode: number | null;
}

/** Rates of the app, of the page and of the conversation, a fault that passes, and a token that an operator must renew. */
const busy: ReadonlySet<number> = new Set([2, 4, 17, 32, 190, 613, 1200, 80006]);

/** More than 24 hours since the person last wrote. */
const windowClosed: ReadonlySet<number> = new Set([2018278, 2534022]);

export function metaOutcome({ status, code, subcode }: MetaError): MetaOutcome {
  if (status === 200) return 'sent';
  if (code === 10 && subcode !== null && windowClosed.has(subcode)) return 'window-closed';
  if (code !== null && busy.has(code)) return 'busy';
  if (status === 429 || status === 503) return 'busy';
  return status < 500 ? 'refused' : 'in-doubt';
}
