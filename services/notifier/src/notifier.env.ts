import { provideEnv } from '#libs/runtime';
import type { MailAccount } from '#libs/mail';
import { z } from 'zod';
import { fallbackDoors, type FallbackDoor } from './rules/choose-doors.js';
import type { QuietHours } from './rules/quiet-hours.js';

export class NotifierEnv {
  /** Where citizens follow their complaint, without a slash at the end. */
  declare readonly publicUrl: string;
  /** Whether there is an address of ours to send mail from, and a server that takes it. */
  declare readonly mailIsOpen: boolean;
  /** From where staff are mailed; null: they are not. */
  declare readonly mail: MailAccount | null;
  /** Where else somebody is told when their own door could not reach them, in this order. */
  declare readonly fallback: readonly FallbackDoor[];
  declare readonly quietHours: QuietHours;
  /** Webhooks may go to the machine itself: for developers only. */
  declare readonly webhookLoopback: boolean;
}

const shape = z.object({
  SALUR_PUBLIC_URL: z.url(),
  MAIL_ADDRESS: z.email().optional(),
  MAIL_NAME: z.string().default('Salur'),
  // Citizens are mailed by the door for mail: to tell that it is open, any word will do. Staff are mailed from here.
  MAIL_SEND_URL: z.string().min(1).optional(),
  NOTICE_FALLBACK: z
    .string()
    .default(fallbackDoors.join(','))
    .transform(listed)
    .pipe(z.array(z.enum(fallbackDoors))),
  NOTICE_QUIET_HOURS: z
    .string()
    .regex(/^(?:off|(?:[01]?\d|2[0-3])-(?:[01]?\d|2[0-3]))$/, 'is `off` or like 21-7')
    .default('21-7'),
  WEBHOOK_LOOPBACK: z.enum(['on', 'off']).default('off'),
});

export const notifierEnv = provideEnv(NotifierEnv, shape, (read) => ({
  publicUrl: read.SALUR_PUBLIC_URL.replace(/\/+$/, ''),
  fallback: read.NOTICE_FALLBACK,
  quietHours: quietHoursOf(read.NOTICE_QUIET_HOURS),
  webhookLoopback: read.WEBHOOK_LOOPBACK === 'on',
  mail: accountOf(read),
  mailIsOpen: read.MAIL_ADDRESS !== undefined && read.MAIL_SEND_URL !== undefined,
}));

function accountOf({ MAIL_ADDRESS: address, MAIL_NAME: name, MAIL_SEND_URL: sendUrl }: z.output<typeof shape>) {
  if (!address || !sendUrl || !/^smtps?:\/\//.test(sendUrl)) return null;
  return { address, name, sendUrl };
}

/** `off` is no list of doors but an empty one. */
function listed(text: string): string[] {
  return text === 'off' ? [] : text.split(',').map((one) => one.trim());
}

function quietHoursOf(text: string): QuietHours {
  const [from, to] = text.split('-').map(Number);
  return from === undefined || to === undefined || from === to ? null : { from, to };
}
