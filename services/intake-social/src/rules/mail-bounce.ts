/** What a delivery report says of one of our mails; `delayed` and the like say nothing for good. */
export interface Bounce {
  readonly outcome: 'failed' | 'delivered';
  readonly status: string;
}

/** Reads a report as of RFC 3464 in a mail; null when there is none. */
export function readBounce(source: string): Bounce | null {
  if (!/report-type\s*=\s*"?delivery-status/i.test(source)) return null;
  const action = /^action:\s*(failed|delivered|relayed)\b/im.exec(source)?.[1]?.toLowerCase();
  if (action === undefined) return null;
  const status = /^status:\s*(\d\.\d{1,3}\.\d{1,3})/im.exec(source)?.[1] ?? 'without a reason';
  return { outcome: action === 'failed' ? 'failed' : 'delivered', status };
}
