import { createHmac } from 'node:crypto';
import { sameSecret } from '#libs/intake';

/**
 * Whether Meta signed these very bytes with one of our app's secrets (`X-Hub-Signature-256: sha256=<hex>`). The raw body:
 * read and written again as JSON it would have other bytes.
 */
export function isSignedByMeta(raw: Buffer | undefined, header: unknown, secrets: readonly string[]): boolean {
  if (raw === undefined || typeof header !== 'string') return false;
  return secrets.some((secret) =>
    sameSecret(header, `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`),
  );
}
