/** What an answer of the Cloud API means for the message. */
export type WhatsAppOutcome = 'sent' | 'busy' | 'window-closed' | 'refused' | 'in-doubt';

/** Throughput, too many to one person in a short time, the app's own rate, a token that an operator must renew: asked again later. */
const busy: ReadonlySet<number> = new Set([4, 190, 80007, 130429, 131056]);

/** More than 24 hours since the person last wrote: only an approved template may be sent. */
const windowClosed = 131047;

export function whatsAppOutcome({ status, code }: { status: number; code: number | null }): WhatsAppOutcome {
  if (status === 200) return 'sent';
  if (code !== null && busy.has(code)) return 'busy';
  if (code === windowClosed) return 'window-closed';
  if (status === 429 || status === 503) return 'busy';
  return status < 500 ? 'refused' : 'in-doubt';
}
