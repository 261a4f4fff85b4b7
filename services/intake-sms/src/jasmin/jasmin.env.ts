import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

export interface JasminSettings {
  readonly sendUrl: string;
  readonly username: string;
  readonly password: string;
  /** By which we know its calls. */
  readonly doorSecret: string;
  /** The number citizens write to. */
  readonly sender: string;
  readonly publicUrl: string;
}

/** Our account at a Jasmin; null: the door is shut. */
export class JasminEnv {
  declare readonly settings: JasminSettings | null;
}

const shape = z.object({
  JASMIN_SEND_URL: z.url().optional(),
  JASMIN_USERNAME: z.string().optional(),
  JASMIN_PASSWORD: z.string().optional(),
  JASMIN_DOOR_SECRET: z.string().min(16).optional(),
  JASMIN_SENDER: z.string().default('1708'),
  SALUR_PUBLIC_URL: z.url(),
});

export const jasminEnv = provideEnv(JasminEnv, shape, (read) => ({ settings: settingsOf(read) }));

function settingsOf(read: z.output<typeof shape>): JasminSettings | null {
  const { JASMIN_SEND_URL: sendUrl, JASMIN_USERNAME: username, JASMIN_PASSWORD: password } = read;
  const { JASMIN_DOOR_SECRET: doorSecret, JASMIN_SENDER: sender, SALUR_PUBLIC_URL: publicUrl } = read;
  if (!sendUrl || !username || !password || !doorSecret) return null;
  return { sendUrl, username, password, doorSecret, sender, publicUrl };
}
