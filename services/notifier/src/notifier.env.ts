import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

export class NotifierEnv {
  /** Where citizens follow their complaint, without a slash at the end. */
  declare readonly publicUrl: string;
}

export const notifierEnv = provideEnv(NotifierEnv, z.object({ SALUR_PUBLIC_URL: z.url() }), (read) => ({
  publicUrl: read.SALUR_PUBLIC_URL.replace(/\/+$/, ''),
}));
