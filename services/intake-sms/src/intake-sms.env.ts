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

const smsProviders = ['kannel', 'twilio', 'jasmin', 'smpp'] as const;
export type SmsProvider = (typeof smsProviders)[number];

/** By whom SMS leave: the first that is set up, and after it the others when it surely did not take one. */
export class SmsProviderEnv {
  declare readonly providers: readonly SmsProvider[];
}

export const smsProviderEnv = provideEnv(
  SmsProviderEnv,
  z.object({
    SMS_PROVIDER: z
      .string()
      .default('kannel')
      .transform((text) => text.split(',').map((one) => one.trim()))
      .pipe(z.array(z.enum(smsProviders)).min(1)),
  }),
  (read) => ({ providers: [...new Set(read.SMS_PROVIDER)] }),
);
