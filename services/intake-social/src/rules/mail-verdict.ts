/** What our mail server found out about who sent a mail. */
export interface MailVerdict {
  readonly dkim: string;
  readonly spf: string;
  readonly dmarc: string;
}

const unknown: MailVerdict = { dkim: 'none', spf: 'none', dmarc: 'none' };

/** Reads `Authentication-Results` of our own server only: a sender can write such a line as well. */
export function mailVerdict(headers: readonly string[], server: string | null): MailVerdict {
  const ours =
    server === null
      ? undefined
      : headers.find((one) => one.trim().split(/[\s;]/, 1)[0]?.toLowerCase() === server.toLowerCase());
  if (ours === undefined) return unknown;
  const said = (method: string) => new RegExp(`\\b${method}=(\\w+)`, 'i').exec(ours)?.[1]?.toLowerCase() ?? 'none';
  return { dkim: said('dkim'), spf: said('spf'), dmarc: said('dmarc') };
}
