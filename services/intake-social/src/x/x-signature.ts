import { createHmac } from 'node:crypto';
import { sameSecret } from '#libs/intake';

const proofOf = (secret: string, of: string | Buffer): string =>
  `sha256=${createHmac('sha256', secret).update(of).digest('base64')}`;

/** The answer to a challenge (CRC): it shows that we hold the secret, which X asks again and again. */
export const answerToChallenge = (token: string, secret: string): { response_token: string } => ({
  response_token: proofOf(secret, token),
});

/** Whether X signed these very bytes (`x-twitter-webhooks-signature`). */
export const isSignedByX = (raw: Buffer | undefined, header: unknown, secret: string): boolean =>
  raw !== undefined && typeof header === 'string' && sameSecret(header, proofOf(secret, raw));
