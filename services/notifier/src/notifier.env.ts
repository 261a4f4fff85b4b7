import { provideEnv } from '#libs/runtime';
import { z } from 'zod';

export class NotifierEnv {
  /** Where citizens follow their complaint, without a slash at the end. */
  declare readonly publicUrl: string;
  /** Whether there is an address of ours to send mail from, and a server that takes it. */
  declare readonly mailIsOpen: boolean;
}

const shape = z.object({
  SALUR_PUBLIC_URL: z.url(),
  MAIL_ADDRESS: z.email().optional(),
  // That there is one; only the door for mail has to know where it is.
  MAIL_SEND_URL: z.string().min(1).optional(),
});

export const notifierEnv = provideEnv(NotifierEnv, shape, (read) => ({
  publicUrl: read.SALUR_PUBLIC_URL.replace(/\/+$/, ''),
  mailIsOpen: read.MAIL_ADDRESS !== undefined && read.MAIL_SEND_URL !== undefined,
}));
