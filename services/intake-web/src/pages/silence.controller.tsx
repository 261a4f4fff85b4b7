import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeepWishes } from '../followers/keep-wishes.js';
import { PageSender } from './page-sender.js';
import { SameSiteGuard } from './same-site-guard.js';
import { SilencePage } from './silence-page.js';

/**
 * Where the mail to a follower leads who wants no more of them, or never asked. It takes a press: programs look at links before
 * people do. A mail program may press for them (RFC 8058).
 */
@ApiExcludeController()
@Controller('henti-kabar/:id')
@UseGuards(SameSiteGuard)
export class SilenceController {
  constructor(
    private readonly pages: PageSender,
    private readonly wishes: KeepWishes,
  ) {}

  @Get()
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.pages.send(reply, 200, <SilencePage {...this.pages.frame(request)} id={id} />);
  }

  @Post()
  @HttpCode(200)
  async silence(
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.wishes.silence(id);
    await this.pages.send(reply, 200, <SilencePage {...this.pages.frame(request)} id={null} />);
  }
}
