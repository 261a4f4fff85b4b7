import { Controller, Get, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ConfirmWish } from '../followers/confirm-wish.js';
import { ConfirmWishPage } from './confirm-wish-page.js';
import { PageSender } from './page-sender.js';
import { SameSiteGuard } from './same-site-guard.js';

/** Where the first mail to a follower leads. It takes a press: programs look at links before people do. */
@ApiExcludeController()
@Controller('minta-kabar/:rahasia')
@UseGuards(SameSiteGuard)
export class ConfirmWishController {
  constructor(
    private readonly pages: PageSender,
    private readonly confirmWish: ConfirmWish,
  ) {}

  @Get()
  async ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const page = <ConfirmWishPage {...this.pages.frame(request)} to={request.url} />;
    await this.pages.send(reply, 200, page);
  }

  @Post()
  async confirm(
    @Param('rahasia') secret: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const confirmed = await this.confirmWish.run(secret);
    const page = <ConfirmWishPage {...this.pages.frame(request)} confirmed={confirmed} />;
    await this.pages.send(reply, confirmed.outcome === 'gone' ? 410 : 200, page);
  }
}
