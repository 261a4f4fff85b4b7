import { Controller, Get, Header, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DoorClosed, MessageUnreadable } from '#libs/intake';
import type { FastifyRequest } from 'fastify';
import { answerChallenge } from '../meta/answer-challenge.js';
import { isSignedByMeta } from '../meta/meta-signature.js';
import { readWhatsApp } from '../rules/read-whatsapp.js';
import { TakeWhatsApp } from './take-whatsapp.js';
import { WhatsAppApi } from './whatsapp-api.js';

/** What the Cloud API calls. Anything but 2xx makes it bring the whole batch again, for up to seven days. */
@ApiExcludeController()
@Controller('doors/whatsapp')
export class WhatsAppController {
  constructor(
    private readonly api: WhatsAppApi,
    private readonly taking: TakeWhatsApp,
  ) {}

  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  verify(@Req() { query }: FastifyRequest): string {
    return answerChallenge(query, this.api.settings.verifyToken);
  }

  @Post()
  @HttpCode(200)
  async receive(@Req() request: RawBodyRequest<FastifyRequest>): Promise<object> {
    const { appSecrets } = this.api.settings;
    if (!isSignedByMeta(request.rawBody, request.headers['x-hub-signature-256'], appSecrets))
      throw new DoorClosed('Meta');
    const news = readWhatsApp(request.body);
    if (!news) throw new MessageUnreadable('WhatsApp');
    await this.taking.run(news);
    return {};
  }
}
