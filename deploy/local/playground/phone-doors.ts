import { z } from 'zod';
import { Graph, type GraphWish } from './graph.js';
import { Jasmin, type JasminWish } from './jasmin.js';
import type { Line } from './line.js';
import { Mail, type MailWish } from './mail.js';
import type { PhoneMessage, Phones } from './phone.js';
import { isSaid, photoShape, saidShape } from './said.js';
import { SmsGateway, type GatewayWish } from './sms-gateway.js';
import { Smsc, type SmscWish } from './smsc.js';
import { Telegram, type TelegramWish } from './telegram.js';
import { Twilio, type TwilioWish } from './twilio.js';
import { X, type XWish } from './x.js';

export interface DoorsWish {
  readonly sms: GatewayWish;
  /** Other ways for an SMS to the same number; none of them is needed. */
  readonly otherSms?: { readonly twilio: TwilioWish; readonly jasmin: JasminWish; readonly smpp: SmscWish };
  readonly telegram: TelegramWish;
  readonly graph: GraphWish;
  readonly x: XWish;
  readonly mail: MailWish;
}

const smsBody = z.object({
  from: z.string().regex(/^\+?\d{6,15}$/),
  text: z.string().min(1).max(5000),
  /** Which way it takes. */
  by: z.enum(['kannel', 'twilio', 'jasmin', 'smpp']).default('kannel'),
});
const telegramBody = saidShape
  .extend({ chatId: z.union([z.number().int(), z.string().regex(/^\d{1,18}$/)]).transform(String) })
  .refine(isSaid, 'nothing is said');
const metaBody = saidShape
  .extend({ address: z.string().regex(/^[\w.]{1,64}$/), inPublic: z.boolean().optional() })
  .refine(isSaid, 'nothing is said');
const xBody = z.object({ address: z.string().regex(/^\d{1,19}$/), text: z.string().min(1).max(10_000) });
const mailBody = z
  .object({
    from: z.email(),
    subject: z.string().max(200).optional(),
    text: z.string().max(20_000).default(''),
    photo: photoShape,
  })
  .refine(isSaid, 'nothing is said');

/** Everybody through whom a citizen's phone speaks with the hub. */
export class PhoneDoors {
  readonly sms: SmsGateway;
  readonly otherSms: { readonly twilio: Twilio; readonly jasmin: Jasmin; readonly smpp: Smsc } | null;
  readonly telegram: Telegram;
  readonly graph: Graph;
  readonly x: X;
  readonly mail: Mail;

  constructor(phones: Phones, line: Line, wish: DoorsWish & { readonly ownUrl: string }) {
    this.sms = new SmsGateway(phones, line, wish.sms);
    this.otherSms = wish.otherSms
      ? {
          twilio: new Twilio(phones, line, wish.otherSms.twilio),
          jasmin: new Jasmin(phones, line, wish.otherSms.jasmin),
          smpp: new Smsc(phones, line, wish.otherSms.smpp),
        }
      : null;
    this.telegram = new Telegram(phones, line, wish.telegram);
    this.graph = new Graph(phones, line, { ...wish.graph, ownUrl: wish.ownUrl });
    this.x = new X(phones, line, wish.x);
    this.mail = new Mail(phones, line, wish.mail);
  }

  async start(): Promise<void> {
    await Promise.all([this.mail.start(), this.otherSms?.smpp.start()]);
  }

  async stop(): Promise<void> {
    await Promise.all([this.mail.stop(), this.otherSms?.smpp.stop()]);
  }

  /** The ways that an SMS can take. */
  get smsWays(): readonly string[] {
    return ['kannel', ...Object.keys(this.otherSms ?? {})];
  }

  /** What somebody has typed into a phone; null for a door that there is not. */
  send(door: string, body: unknown): Promise<PhoneMessage> | null {
    switch (door) {
      case 'sms': {
        const { from, text, by } = smsBody.parse(body);
        const way = by === 'kannel' ? this.sms : this.otherSms?.[by];
        return way?.send(from.startsWith('+') ? from : `+${from}`, text) ?? null;
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
