import { readFileSync } from 'node:fs';
import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

/** Our address for complaints by e-mail. Absent: the door is shut. */
export class MailEnv {
  declare readonly settings: MailSettings | null;
  /** Where mail is received; null: it is not. */
  declare readonly receiver: MailReceiver | null;
}

export interface MailSettings {
  /** `aduan@example.go.id`; `aduan+<token>@example.go.id` comes to it as well. */
  readonly address: string;
  readonly name: string;
  /** `smtp://user:password@host:587` */
  readonly sendUrl: string;
  /** The mail server whose `Authentication-Results` we believe. */
  readonly authServer: string | null;
}

export interface MailReceiver {
  readonly host: string;
  readonly port: number;
  /** Our own mail servers, by address or network; nobody else may bring mail. */
  readonly peers: readonly string[];
  readonly mostBytes: number;
  readonly tls: { readonly key: Buffer; readonly cert: Buffer } | null;
}

const shape = z.object({
  MAIL_ADDRESS: z.email().toLowerCase().optional(),
  MAIL_NAME: z.string().default('Salur'),
  MAIL_SEND_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_AUTH_SERVER: z.string().optional(),
  MAIL_HOST: z.string().default('127.0.0.1'),
  MAIL_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  MAIL_PEERS: z.string().optional(),
  MAIL_MOST_BYTES: z.coerce.number().int().positive().default(25_000_000),
  MAIL_TLS_KEY_FILE: z.string().optional(),
  MAIL_TLS_CERT_FILE: z.string().optional(),
});

export const mailEnv = provideEnv(MailEnv, shape, (read) => ({
  settings: settingsOf(read),
  receiver: receiverOf(read),
}));

type Read = z.output<typeof shape>;

function settingsOf({ MAIL_ADDRESS: address, MAIL_SEND_URL: sendUrl, ...read }: Read): MailSettings | null {
  if (!address || !sendUrl) return null;
  return { address, name: read.MAIL_NAME, sendUrl, authServer: read.MAIL_AUTH_SERVER ?? null };
}

function receiverOf(read: Read): MailReceiver | null {
  const { MAIL_PORT: port, MAIL_PEERS: peers, MAIL_TLS_KEY_FILE: key, MAIL_TLS_CERT_FILE: cert } = read;
  if (!settingsOf(read) || port === undefined || !peers) return null;
  return {
    ...{ host: read.MAIL_HOST, port, mostBytes: read.MAIL_MOST_BYTES },
    peers: peers.split(',').map((one) => one.trim()),
    // The library's own key is known to everybody: without one of ours there is no TLS.
    tls: key && cert ? { key: readFileSync(key), cert: readFileSync(cert) } : null,
  };
}
