import { z } from 'zod';
import { Graph, type GraphWish } from './graph.js';
import type { Line } from './line.js';
import { Mail, type MailWish } from './mail.js';
import type { PhoneMessage, Phones } from './phone.js';
import { SmsGateway, type GatewayWish } from './sms-gateway.js';
import { Telegram, type TelegramWish } from './telegram.js';
import { X, type XWish } from './x.js';

export interface DoorsWish {
  readonly sms: GatewayWish;
  readonly telegram: TelegramWish;
  readonly graph: GraphWish;
  readonly x: XWish;
  readonly mail: MailWish;
}

const smsBody = z.object({ from: z.string().regex(/^\+?\d{6,15}$/), text: z.string().min(1).max(5000) });
const telegramBody = z
  .object({
    chatId: z.union([z.number().int(), z.string().regex(/^\d{1,18}$/)]).transform(String),
    text: z.string().max(4096).default(''),
    data: z.string().max(64).optional(),
    /** The number of the message that this one replies to. */
    quotes: z.int().positive().optional(),
    location: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }).optional(),
    /** A JPEG, as Telegram makes one of every photo. */
    photo: z.base64().min(1).max(1_000_000).optional(),
  })
  .refine(
    ({ text, location, photo }) => text !== '' || location !== undefined || photo !== undefined,
    'nothing is said',
  );
const metaBody = z.object({
  address: z.string().regex(/^[\w.]{1,64}$/),
  text: z.string().min(1).max(2000),
  data: z.string().max(64).optional(),
  inPublic: z.boolean().optional(),
});
const xBody = z.object({ address: z.string().regex(/^\d{1,19}$/), text: z.string().min(1).max(10_000) });
const mailBody = z.object({
  from: z.email(),
  subject: z.string().max(200).optional(),
  text: z.string().min(1).max(20_000),
});

/** Everybody through whom a citizen's phone speaks with the hub. */
export class PhoneDoors {
  readonly sms: SmsGateway;
  readonly telegram: Telegram;
  readonly graph: Graph;
  readonly x: X;
  readonly mail: Mail;

  constructor(phones: Phones, line: Line, wish: DoorsWish) {
    this.sms = new SmsGateway(phones, line, wish.sms);
    this.telegram = new Telegram(phones, line, wish.telegram);
    this.graph = new Graph(phones, line, wish.graph);
    this.x = new X(phones, line, wish.x);
    this.mail = new Mail(phones, line, wish.mail);
  }

  /** What somebody has typed into a phone; null for a door that there is not. */
  send(door: string, body: unknown): Promise<PhoneMessage> | null {
    switch (door) {
      case 'sms': {
        const { from, text } = smsBody.parse(body);
        return this.sms.send(from.startsWith('+') ? from : `+${from}`, text);
      }
      case 'telegram': {
        const { chatId, ...said } = telegramBody.parse(body);
        return this.telegram.send(chatId, said);
      }
      case 'whatsapp':
      case 'messenger':
      case 'instagram': {
        const { address, inPublic, ...said } = metaBody.parse(body);
        const isComment = inPublic === true && door !== 'whatsapp';
        return isComment ? this.graph.comment(door, address, said.text) : this.graph.send(door, address, said);
      }
      case 'x': {
        const { address, text } = xBody.parse(body);
        return this.x.send(address, text);
      }
      case 'email': {
        const { from, ...said } = mailBody.parse(body);
        return this.mail.send(from, said);
      }
      default:
        return null;
    }
  }
}
