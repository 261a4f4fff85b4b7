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
  readonly folder: string;
  /** Where what was taken is moved to; null: it stays, as seen. */
  readonly doneFolder: string | null;
  readonly everyMs: number;
  readonly mostBytes: number;
}

const shape = z.object({
  MAIL_ADDRESS: z.string().optional(),
  MAIL_SEND_URL: z.string().optional(),
  MAIL_FETCH_URL: z.url({ protocol: /^imaps?$/ }).optional(),
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
    ...{ user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    folder: decodeURIComponent(pathname.slice(1)) || 'INBOX',
    doneFolder: read.MAIL_FETCH_DONE ?? null,
    ...{ everyMs: read.MAIL_FETCH_SECONDS * 1_000, mostBytes: read.MAIL_MOST_BYTES },
  };
}
