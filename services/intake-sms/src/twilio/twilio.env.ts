import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

export interface TwilioSettings {
  readonly apiUrl: string;
  readonly accountSid: string;
  /** Sign what the webhook brings; two while they are being changed. The first is used for sending. */
  readonly tokens: readonly [string, ...string[]];
  /** Our number there. */
  readonly sender: string;
  readonly publicUrl: string;
}

/** Our account at Twilio; null: the door is shut. */
export class TwilioEnv {
  declare readonly settings: TwilioSettings | null;
}

const shape = z.object({
  TWILIO_API_URL: z.url().default('https://api.twilio.com'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC\w+$/, 'begins with AC')
    .optional(),
  TWILIO_AUTH_TOKENS: z.string().min(16).optional(),
  TWILIO_SENDER: z.string().optional(),
  SALUR_PUBLIC_URL: z.url(),
});

export const twilioEnv = provideEnv(TwilioEnv, shape, (read) => ({ settings: settingsOf(read) }));

function settingsOf(read: z.output<typeof shape>): TwilioSettings | null {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_SENDER: sender } = read;
  const [first, ...others] = (read.TWILIO_AUTH_TOKENS ?? '').split(',').map((one) => one.trim());
  if (!accountSid || !sender || !first) return null;
  return {
    apiUrl: read.TWILIO_API_URL.replace(/\/$/, ''),
    ...{ accountSid, sender, tokens: [first, ...others] },
    publicUrl: read.SALUR_PUBLIC_URL,
  };
}
