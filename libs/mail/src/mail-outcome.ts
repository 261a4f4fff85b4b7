/** What a fault in sending a mail means for it. */
export type MailOutcome = 'not-now' | 'failed' | 'in-doubt';

/** The server's own number says it, where one came; without, only a text that had not left is sure not to arrive. */
export function mailOutcome({ code, hasLeft }: { code: number | null; hasLeft: boolean }): MailOutcome {
  if (code !== null) return code < 500 ? 'not-now' : 'failed';
  return hasLeft ? 'in-doubt' : 'not-now';
}
