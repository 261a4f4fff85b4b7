import { createHmac } from 'node:crypto';
import { sameSecret } from '#libs/intake';

const proofOf = (secret: string, of: string | Buffer): string =>
  `sha256=${createHmac('sha256', secret).update(of).digest('base64')}`;

/**
 * What X asks with. Our answer is made as its signatures are, so whoever could ask with words of their own would have them signed
 * by us, and could bring them as if they came from X: no message fits into these letters.
 */
export const isChallenge = (token: unknown): token is string =>
  typeof token === 'string' && /^[\w+/=.-]{1,200}$/.test(token);

/** The answer to a challenge (CRC): it shows that we hold the secret, which X asks again and again. */
export const answerToChallenge = (token: string, secret: string): { response_token: string } => ({
  response_token: proofOf(secret, token),
});

/** Whether X signed these very bytes (`x-twitter-webhooks-signature`). */
export const isSignedByX = (raw: Buffer | undefined, header: unknown, secret: string): boolean =>
  raw !== undefined && typeof header === 'string' && sameSecret(header, proofOf(secret, raw));
