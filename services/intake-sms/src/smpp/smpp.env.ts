import { existsSync, readFileSync } from 'node:fs';
import { getCACertificates } from 'node:tls';
import { sendPatienceMs } from '#libs/intake';
import { provideEnv } from '#libs/runtime';
import { z } from 'zod';
import { fromSender } from '../rules/smpp/addresses.js';
import type { Credentials } from '../rules/smpp/bind.js';
import type { Dialect } from '../rules/smpp/cut-message.js';
import type { Address } from '../rules/smpp/short-message.js';

export interface SmppSettings {
  readonly host: string;
  readonly port: number;
  /** Certificates, one of which vouches for the operator; null: without TLS. */
  readonly trusted: readonly string[] | null;
  readonly credentials: Credentials;
  /** The number citizens write to. */
  readonly sender: Address;
  readonly dialect: Dialect;
  /** How many SMS may be with the operator unanswered, and how many may go in a second. */
  readonly window: number;
  readonly rate: number;
  /** How long an SMS waits for the operator's answer. */
  readonly answerMs: number;
  readonly enquireMs: number;
}

/** Our bind at an operator; null: there is none. */
export class SmppEnv {
  declare readonly settings: SmppSettings | null;
}

const certificatesIn = (file: string): string[] => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
};

const octet = z.coerce.number().int().min(0).max(255);
const shape = z.object({
  SMPP_URL: z
    .url({ protocol: /^s?smpp$/, error: 'is no smpp://system_id@host:port, or ssmpp:// with TLS' })
    .refine((url) => new URL(url).username !== '', 'names no system_id: smpp://system_id@host:port')
    .optional(),
  SMPP_PASSWORD: z.string().optional(),
  SMPP_PASSWORD_FILE: z.string().optional(),
  SMPP_CA_FILE: z
    .string()
    .transform((file) => certificatesIn(file))
    .refine((found) => found.length > 0, 'is no file with a certificate')
    .optional(),
  SMPP_SYSTEM_TYPE: z.string().max(12).default(''),
  SMPP_SENDER: z.string().min(1).max(20).default('1708'),
  SMPP_SENDER_TON: octet.optional(),
  SMPP_SENDER_NPI: octet.optional(),
  SMPP_ALPHABET: z.enum(['gsm7', 'gsm7-packed', 'latin1']).default('gsm7'),
  SMPP_LONG: z.enum(['udh8', 'udh16', 'sar', 'payload']).default('udh8'),
  SMPP_WINDOW: z.coerce.number().int().min(1).max(1_000).default(10),
  SMPP_RATE: z.coerce.number().positive().max(1_000).default(10),
  SMPP_ANSWER_SECONDS: z.coerce
    .number()
    .positive()
    .max(sendPatienceMs / 1_000)
    .default(sendPatienceMs / 1_000),
  SMPP_ENQUIRE_SECONDS: z.coerce.number().positive().max(600).default(30),
});

export const smppEnv = provideEnv(SmppEnv, shape, (read) => ({ settings: settingsOf(read) }));

type Read = z.output<typeof shape>;

function settingsOf(read: Read): SmppSettings | null {
  const password = passwordOf(read);
  if (!read.SMPP_URL || password === null) return null;
  const { protocol, hostname, port, username } = new URL(read.SMPP_URL);
  const tls = protocol === 'ssmpp:';
  const sender = fromSender(read.SMPP_SENDER);
  return {
    ...{ host: hostname.replace(/^\[(.*)\]$/, '$1'), port: port === '' ? (tls ? 3550 : 2775) : Number(port) },
    trusted: tls ? trustedBy(read.SMPP_CA_FILE) : null,
    credentials: { systemId: decodeURIComponent(username), password, systemType: read.SMPP_SYSTEM_TYPE },
    sender: { ...sender, ton: read.SMPP_SENDER_TON ?? sender.ton, npi: read.SMPP_SENDER_NPI ?? sender.npi },
    dialect: { alphabet: read.SMPP_ALPHABET, long: read.SMPP_LONG },
    ...{ window: read.SMPP_WINDOW, rate: read.SMPP_RATE },
    ...{ answerMs: read.SMPP_ANSWER_SECONDS * 1_000, enquireMs: read.SMPP_ENQUIRE_SECONDS * 1_000 },
  };
}

const passwordOf = ({ SMPP_PASSWORD: password, SMPP_PASSWORD_FILE: file }: Read): string | null =>
  file === undefined ? (password ?? null) : readFileSync(file, 'utf8').trimEnd();

/** One file alone, where it is given; else whom Node and this machine trust. */
const trustedBy = (pinned: string[] | undefined): string[] =>
  pinned ?? [...new Set([...getCACertificates('default'), ...getCACertificates('system')])];
