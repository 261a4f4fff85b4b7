import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { normaliseTrackingCode } from '#libs/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskCodePage } from './ask-code-page.js';
import { PageSender } from './page-sender.js';
import { ShowTracking } from './show-tracking.js';

/** Where a complaint stands. Nothing here changes anything. */
@ApiExcludeController()
@Controller('lacak')
export class TrackingController {
  constructor(
    private readonly pages: PageSender,
    private readonly showTracking: ShowTracking,
  ) {}

  /** Asks for the code; with one it leads to its page. */
  @Get()
  async ask(@Query('kode') typed: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const text = typeof typed === 'string' ? typed : '';
    const code = normaliseTrackingCode(text);
    if (code !== null) {
      await reply.redirect(`/lacak/${code}`, 303);
      return;
    }
    const wrong =
      typed === undefined ? [] : [{ field: 'kode', code: text.trim() === '' ? 'code-missing' : 'code-wrong' } as const];
    const page = <AskCodePage {...this.pages.frame(request)} typed={text} problems={wrong} />;
    await this.pages.send(reply, wrong.length === 0 ? 200 : 422, page);
  }

  @Get(':code')
  async see(
    @Param('code') code: string,
    @Query('kabar') done: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.showTracking.run({ request, reply, code }, { done });
  }
}
