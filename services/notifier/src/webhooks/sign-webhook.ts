import { createHmac } from 'node:crypto';

/** How receivers know a secret from other text. */
const prefix = 'whsec_';

/** As its receiver writes it down. */
export const writeSecret = (bytes: Buffer): string => prefix + bytes.toString('base64');

export interface Unsigned {
  readonly id: string;
  /** When it is sent; a receiver refuses what is older than some minutes. */
  readonly at: Date;
  readonly body: string;
}

/**
 * The headers by which a receiver knows that it is ours, by Standard Webhooks: one signature for each secret, so that a
 * receiver can change to a new one at any hour of the day on which both hold.
 */
export function signWebhook({ id, at, body }: Unsigned, secrets: readonly Buffer[]): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signed = `${id}.${timestamp}.${body}`;
  const signatures = secrets.map((one) => `v1,${createHmac('sha256', one).update(signed).digest('base64')}`);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
