import { Controller, Get, Header, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DoorClosed, MessageUnreadable, sameSecret } from '#libs/intake';
import type { FastifyRequest } from 'fastify';
import { readWhatsApp } from '../rules/read-whatsapp.js';
import { isSignedByMeta } from './meta-signature.js';
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

  /** Meta asks once whether the address is ours. */
  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  verify(@Req() { query }: FastifyRequest): string {
    const asked = query as Readonly<Record<string, unknown>>;
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = asked;
    const { verifyToken } = this.api.settings;
    if (mode !== 'subscribe' || typeof token !== 'string' || !sameSecret(token, verifyToken))
      throw new DoorClosed('Meta');
    // Given back as text: a challenge is digits, and nothing else of a stranger is echoed.
    if (typeof challenge !== 'string' || !/^\w{1,200}$/.test(challenge)) throw new MessageUnreadable('WhatsApp');
    return challenge;
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
