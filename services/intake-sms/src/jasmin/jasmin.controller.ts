import { Controller, Get, Header, HttpCode, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DoorClosed, DoorShut, MessageUnreadable, readIntent, ReceiveMessage, sameSecret } from '#libs/intake';
import type { FastifyRequest } from 'fastify';
import { readSender } from '../messages/read-sender.js';
import { TakeReport } from '../messages/take-report.js';
import { readJasminMessage, readJasminReport } from '../rules/read-jasmin.js';
import { parameters } from '../rules/read-parameters.js';
import { JasminEnv } from './jasmin.env.js';

/** Anything else, or nothing, makes Jasmin bring it again, three times. */
const acknowledged = 'ACK/Jasmin';

/** What Jasmin's throwers call, by GET or by POST as they are set. */
@ApiExcludeController()
@Controller('doors/jasmin')
export class JasminController {
  constructor(
    private readonly env: JasminEnv,
    private readonly receiving: ReceiveMessage,
    private readonly reporting: TakeReport,
  ) {}

  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  receiveByGet(@Req() request: FastifyRequest): Promise<string> {
    return this.receive(request, request.query);
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  receiveByPost(@Req() request: FastifyRequest): Promise<string> {
    return this.receive(request, request.body);
  }

  @Get('report')
  @Header('content-type', 'text/plain; charset=utf-8')
  reportByGet(@Req() request: FastifyRequest): Promise<string> {
    return this.report(request, request.query);
  }

  @Post('report')
  @HttpCode(200)
  @Header('content-type', 'text/plain; charset=utf-8')
  reportByPost(@Req() request: FastifyRequest): Promise<string> {
    return this.report(request, request.body);
  }

  private async receive(request: FastifyRequest, fields: unknown): Promise<string> {
    this.checkSecret(request);
    const message = readJasminMessage(fields);
    if (!message) throw new MessageUnreadable('the SMS gateway');
    const { id, from, to, text } = message;
    const read = { intent: readIntent(text), raw: text };
    await this.receiving.run({ door: 'sms', ...readSender(from), account: `jasmin:${to}`, key: id, ...read });
    return acknowledged;
  }

  private async report(request: FastifyRequest, fields: unknown): Promise<string> {
    this.checkSecret(request);
    const report = readJasminReport(parameters(request.query)('ours'), fields);
    if (report) await this.reporting.run(report);
    return acknowledged;
  }

  private checkSecret({ query }: FastifyRequest): void {
    const { settings } = this.env;
    if (!settings) throw new DoorShut('JASMIN_*');
    if (!sameSecret(parameters(query)('k'), settings.doorSecret)) throw new DoorClosed('the SMS gateway');
  }
}
