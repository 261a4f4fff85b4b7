import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

/** A mailbox of the house that is read by IMAP, where nothing can be forwarded to us. Absent: none is. */
export class MailboxEnv {
  declare readonly settings: MailboxSettings | null;
}

export interface MailboxSettings {
  readonly host: string;
  readonly port: number;
  /** From the first byte; else from STARTTLS on, except to this very machine. */
  readonly secure: boolean;
  readonly user: string;
  readonly pass: string;
  /** Instead of the password. */
  readonly oauth: MailboxOauth | null;
  readonly folder: string;
  /** Where what was taken is moved to; null: it stays, as seen. */
  readonly doneFolder: string | null;
  readonly everyMs: number;
  readonly mostBytes: number;
}

/** An application registered with the provider: for itself, or by a refresh token for the person who allowed it. */
export interface MailboxOauth {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** Null: client credentials. */
  readonly refreshToken: string | null;
  readonly scope: string | null;
}

const isSafe = (url: string) => /^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url);

const shape = z.object({
  MAIL_ADDRESS: z.string().optional(),
  MAIL_SEND_URL: z.string().optional(),
  MAIL_FETCH_URL: z.url({ protocol: /^imaps?$/ }).optional(),
  MAIL_FETCH_TOKEN_URL: z.url().refine(isSafe, 'must be https').optional(),
  MAIL_FETCH_CLIENT_ID: z.string().optional(),
  MAIL_FETCH_CLIENT_SECRET: z.string().optional(),
  MAIL_FETCH_REFRESH_TOKEN: z.string().optional(),
  MAIL_FETCH_SCOPE: z.string().optional(),
  MAIL_FETCH_DONE: z.string().trim().min(1).optional(),
  MAIL_FETCH_SECONDS: z.coerce.number().min(0.1).max(600).default(60),
  MAIL_MOST_BYTES: z.coerce.number().int().positive().default(25_000_000),
});

export const mailboxEnv = provideEnv(MailboxEnv, shape, (read) => ({ settings: settingsOf(read) }));

function settingsOf({ MAIL_FETCH_URL: url, ...read }: z.output<typeof shape>): MailboxSettings | null {
  // The door for mail is open with these two only.
  if (!url || !read.MAIL_ADDRESS || !read.MAIL_SEND_URL) return null;
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const secure = protocol === 'imaps:';
  return {
    ...{ host: hostname, port: Number(port || (secure ? 993 : 143)), secure },
    ...{ user: decodeURIComponent(username), pass: decodeURIComponent(password), oauth: oauthOf(read) },
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
    doneFolder: read.MAIL_FETCH_DONE ?? null,
    ...{ everyMs: read.MAIL_FETCH_SECONDS * 1_000, mostBytes: read.MAIL_MOST_BYTES },
  };
}

function oauthOf(read: Omit<z.output<typeof shape>, 'MAIL_FETCH_URL'>): MailboxOauth | null {
  const { MAIL_FETCH_TOKEN_URL: tokenUrl, MAIL_FETCH_CLIENT_ID: clientId } = read;
  if (!tokenUrl || !clientId) return null;
  return {
    ...{ tokenUrl, clientId, clientSecret: read.MAIL_FETCH_CLIENT_SECRET ?? null },
    ...{ refreshToken: read.MAIL_FETCH_REFRESH_TOKEN ?? null, scope: read.MAIL_FETCH_SCOPE ?? null },
  };
}
