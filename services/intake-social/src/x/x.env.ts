import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

/** Our account at X. Absent: the door is shut, which it is unless somebody wants to pay for it. */
export class XEnv {
  declare readonly settings: XSettings | null;
}

export interface XSettings {
  readonly apiUrl: string;
  /** Our account's id, in digits. */
  readonly accountId: string;
  /** Signs what the webhook brings, and answers the challenge. */
  readonly consumerSecret: string;
  /** A user's token of our account, with the rights to read and write direct messages. */
  readonly accessToken: string;
  /** How posts that name us are looked for; null: they are not, for every one that is read is paid. */
  readonly mentions: { readonly everyMs: number; readonly tag: string | null } | null;
}

const shape = z.object({
  X_API_URL: z.url().default('https://api.x.com'),
  X_ACCOUNT_ID: z.string().regex(/^\d+$/, 'has digits only').optional(),
  X_CONSUMER_SECRET: z.string().min(16).optional(),
  X_ACCESS_TOKEN: z.string().min(16).optional(),
  X_MENTIONS_SECONDS: z.coerce.number().min(0.1).max(3_600).optional(),
  X_MENTIONS_TAG: z
    .string()
    .regex(/^#[\p{L}\p{N}_]+$/u, 'is no tag such as #lapor')
    .optional(),
});

export const xEnv = provideEnv(XEnv, shape, (read) => ({ settings: settingsOf(read) }));

function settingsOf(read: z.output<typeof shape>): XSettings | null {
  const { X_ACCOUNT_ID: accountId, X_CONSUMER_SECRET: consumerSecret, X_ACCESS_TOKEN: accessToken } = read;
  if (!accountId || !consumerSecret || !accessToken) return null;
  const { X_MENTIONS_SECONDS: seconds, X_MENTIONS_TAG: tag = null } = read;
  const mentions = seconds === undefined ? null : { everyMs: seconds * 1_000, tag };
  return { apiUrl: read.X_API_URL.replace(/\/$/, ''), accountId, consumerSecret, accessToken, mentions };
}
