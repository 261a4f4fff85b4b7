import { Controller, Get, Header, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { MetaWebhook } from './meta-webhook.js';

@ApiExcludeController()
@Controller('doors/instagram')
export class InstagramController {
  constructor(private readonly webhook: MetaWebhook) {}

  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  verify(@Req() request: FastifyRequest): string {
    return this.webhook.verify('instagram', request);
  }

  @Post()
  @HttpCode(200)
  receive(@Req() request: RawBodyRequest<FastifyRequest>): Promise<object> {
    return this.webhook.receive('instagram', request);
  }
}
