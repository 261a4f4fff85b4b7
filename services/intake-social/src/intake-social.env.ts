import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

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
