import { provideEnv } from '#libs/runtime';
import { z } from 'zod';
import type { DailyLimits } from './rules/daily-brake.js';

/** The app of ours at Meta. Absent: the door for WhatsApp is shut. */
export class WhatsAppEnv {
  declare readonly settings: WhatsAppSettings | null;
}

export interface WhatsAppSettings {
  readonly graphUrl: string;
  /** Our number's id there, in digits. */
  readonly numberId: string;
  readonly accessToken: string;
  /** Signs what the webhook brings; two while they are being changed. */
  readonly appSecrets: readonly string[];
  readonly verifyToken: string;
  /** Where files that citizens send may lie; one that begins with a dot stands for all below it. */
  readonly mediaHosts: readonly string[];
  /** Approved utility template with one parameter, for what is said more than a day after the last message. */
  readonly template: string | null;
  /** Of a day; then only questions and answers leave. */
  readonly daily: DailyLimits;
}

const whatsAppShape = z.object({
  WHATSAPP_GRAPH_URL: z.url().default('https://graph.facebook.com/v23.0'),
  WHATSAPP_NUMBER_ID: z.string().regex(/^\d+$/, 'has digits only').optional(),
  WHATSAPP_ACCESS_TOKEN: z.string().min(16).optional(),
  WHATSAPP_APP_SECRETS: z.string().min(16).optional(),
  WHATSAPP_VERIFY_TOKEN: z.string().min(16).optional(),
  WHATSAPP_MEDIA_HOSTS: z.string().default('lookaside.fbsbx.com'),
  WHATSAPP_TEMPLATE: z.string().optional(),
  WHATSAPP_DAILY_LIMIT: z.coerce.number().int().positive().default(5_000),
  WHATSAPP_DAILY_RUPIAH: z.coerce.number().int().positive().optional(),
});

export const whatsAppEnv = provideEnv(WhatsAppEnv, whatsAppShape, (read) => ({ settings: whatsAppSettings(read) }));

const listIn = (text: string): string[] => text.split(',').map((one) => one.trim());

function whatsAppSettings(read: z.output<typeof whatsAppShape>): WhatsAppSettings | null {
  const { WHATSAPP_NUMBER_ID, WHATSAPP_ACCESS_TOKEN, WHATSAPP_APP_SECRETS, WHATSAPP_VERIFY_TOKEN } = read;
  if (!WHATSAPP_NUMBER_ID || !WHATSAPP_ACCESS_TOKEN || !WHATSAPP_APP_SECRETS || !WHATSAPP_VERIFY_TOKEN) return null;
  return {
    graphUrl: read.WHATSAPP_GRAPH_URL.replace(/\/$/, ''),
    numberId: WHATSAPP_NUMBER_ID,
    accessToken: WHATSAPP_ACCESS_TOKEN,
    appSecrets: listIn(WHATSAPP_APP_SECRETS),
    verifyToken: WHATSAPP_VERIFY_TOKEN,
    mediaHosts: listIn(read.WHATSAPP_MEDIA_HOSTS),
    template: read.WHATSAPP_TEMPLATE ?? null,
    daily: { messages: read.WHATSAPP_DAILY_LIMIT, rupiah: read.WHATSAPP_DAILY_RUPIAH ?? null },
  };
}

/** Which bot we are, where the Bot API is, and the secret by which we know its calls. */
export class TelegramEnv {
  declare readonly apiUrl: string;
  declare readonly token: string;
  declare readonly secret: string;
}

export const telegramEnv = provideEnv(
  TelegramEnv,
  z.object({
    TELEGRAM_API_URL: z.url().default('https://api.telegram.org'),
    TELEGRAM_BOT_TOKEN: z.string().regex(/^\d+:[\w-]+$/, 'is not the token of a bot'),
    TELEGRAM_SECRET: z.string().regex(/^[\w-]{16,256}$/, 'has 16 to 256 characters A-Z a-z 0-9 _ -'),
  }),
  (read) =>
    Object.assign(new TelegramEnv(), {
      apiUrl: read.TELEGRAM_API_URL,
      token: read.TELEGRAM_BOT_TOKEN,
      secret: read.TELEGRAM_SECRET,
    }),
);
