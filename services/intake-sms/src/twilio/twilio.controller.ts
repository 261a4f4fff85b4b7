import { Controller, Header, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DoorClosed, DoorShut, MessageUnreadable, readIntent, ReceiveMessage } from '#libs/intake';
import type { FastifyRequest } from 'fastify';
import { readSender } from '../messages/read-sender.js';
import { TakeReport } from '../messages/take-report.js';
import { readTwilioMessage, readTwilioStatus } from '../rules/read-twilio.js';
import { isSignedByTwilio } from './twilio-signature.js';
import { TwilioEnv } from './twilio.env.js';

const nothingToSay = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** What Twilio calls. Nothing is said in the answer: replies leave as messages of their own. */
@ApiExcludeController()
@Controller('doors/twilio')
export class TwilioController {
  constructor(
    private readonly env: TwilioEnv,
    private readonly receiving: ReceiveMessage,
    private readonly reporting: TakeReport,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/xml; charset=utf-8')
  async receive(@Req() request: RawBodyRequest<FastifyRequest>): Promise<string> {
    const message = readTwilioMessage(this.fieldsOf(request));
    if (!message) throw new MessageUnreadable('Twilio');
    const { sid, from, to, text } = message;
    const read = { intent: readIntent(text), raw: text };
    await this.receiving.run({ door: 'sms', ...readSender(from), account: `twilio:${to}`, key: sid, ...read });
    return nothingToSay;
  }

  @Post('status')
  @HttpCode(200)
  @Header('content-type', 'text/xml; charset=utf-8')
  async report(@Req() request: RawBodyRequest<FastifyRequest>): Promise<string> {
    const outcome = readTwilioStatus(this.fieldsOf(request));
    const { id } = request.query as Readonly<Record<string, unknown>>;
    if (outcome && typeof id === 'string') await this.reporting.run({ id, outcome });
    return nothingToSay;
  }

  /** What was signed, and nothing else. The address is the one we gave to Twilio, whatever a proxy made of it. */
  private fieldsOf({ rawBody, headers, url: path }: RawBodyRequest<FastifyRequest>): URLSearchParams {
    const { settings } = this.env;
    if (!settings) throw new DoorShut('TWILIO_*');
    const fields = new URLSearchParams(rawBody?.toString('utf8'));
    const url = new URL(path, settings.publicUrl).href;
    if (!isSignedByTwilio(headers['x-twilio-signature'], { tokens: settings.tokens, url, fields }))
      throw new DoorClosed('Twilio');
    return fields;
  }
}
