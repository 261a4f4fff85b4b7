import { Controller, Get, Header, HttpCode, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DoorClosed, MessageUnreadable, readIntent, ReceiveMessage, sameSecret } from '#libs/intake';
import type { FastifyRequest } from 'fastify';
import { KannelEnv } from '../intake-sms.env.js';
import { readKannelMessage, readKannelReport, secretOf } from '../rules/read-kannel-message.js';
import { readSender } from './read-sender.js';
import { TakeReport } from './take-report.js';

/** What Kannel's smsbox calls. Nothing is returned: a body would be texted to the citizen. */
@ApiExcludeController()
@Controller('doors/kannel')
export class KannelController {
  constructor(
    private readonly env: KannelEnv,
    private readonly receiving: ReceiveMessage,
    private readonly reporting: TakeReport,
  ) {}

  @Get()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  async receive(@Req() { query }: FastifyRequest): Promise<string> {
    this.checkSecret(query);
    const message = readKannelMessage(query);
    if (!message) throw new MessageUnreadable('the SMS gateway');
    const { id, from, to, text } = message;
    await this.receiving.run({
      door: 'sms',
      ...readSender(from),
      account: `kannel:${to}`,
      key: id,
      intent: readIntent(text),
      raw: text,
    });
    return '';
  }

  @Get('report')
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  async report(@Req() { query }: FastifyRequest): Promise<string> {
    this.checkSecret(query);
    const report = readKannelReport(query);
    if (report) await this.reporting.run(report);
    return '';
  }

  private checkSecret(query: unknown): void {
    if (!sameSecret(secretOf(query), this.env.doorSecret)) throw new DoorClosed('the SMS gateway');
  }
}
