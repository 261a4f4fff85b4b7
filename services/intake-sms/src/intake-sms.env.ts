import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

/** Where Kannel is, who we are there, and the secret by which we know it. */
export class KannelEnv {
  declare readonly sendUrl: string;
  declare readonly username: string;
  declare readonly password: string;
  declare readonly doorSecret: string;
  /** The number citizens write to. */
  declare readonly sender: string;
  declare readonly publicUrl: string;
}

export const kannelEnv = provideEnv(
  KannelEnv,
  z.object({
    KANNEL_SEND_URL: z.url(),
    KANNEL_USERNAME: z.string().min(1),
    KANNEL_PASSWORD: z.string().min(1),
    KANNEL_DOOR_SECRET: z.string().min(16),
    KANNEL_SENDER: z.string().min(1).default('1708'),
    SALUR_PUBLIC_URL: z.url(),
  }),
  (read) =>
    Object.assign(new KannelEnv(), {
      sendUrl: read.KANNEL_SEND_URL,
      username: read.KANNEL_USERNAME,
      password: read.KANNEL_PASSWORD,
      doorSecret: read.KANNEL_DOOR_SECRET,
      sender: read.KANNEL_SENDER,
      publicUrl: read.SALUR_PUBLIC_URL,
    }),
);

/** By whom SMS leave. */
export class SmsProviderEnv {
  declare readonly provider: 'kannel' | 'twilio' | 'jasmin';
}

export const smsProviderEnv = provideEnv(
  SmsProviderEnv,
  z.object({ SMS_PROVIDER: z.enum(['kannel', 'twilio', 'jasmin']).default('kannel') }),
  (read) => ({ provider: read.SMS_PROVIDER }),
);
