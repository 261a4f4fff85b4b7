import { Controller, Get, NotFoundException, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { safeReturn } from '../rules/safe-return.js';
import { CountComplaints } from '../tracking/count-complaints.js';
import { SeePromise } from '../tracking/see-promise.js';
import { CitizenCookies } from './citizen-cookies.js';
import { HomePage } from './home-page.js';
import { PageSender } from './page-sender.js';
import { sendForGood } from './send-for-good.js';
import { icon, scriptsByUrl, stylesheet, stylesheetGzipped, stylesheetUrl } from './stylesheet.js';

/** The start page, and what all pages need. */
@ApiExcludeController()
@Controller()
export class SiteController {
  constructor(
    private readonly pages: PageSender,
    private readonly cookies: CitizenCookies,
    private readonly countComplaints: CountComplaints,
    private readonly seePromise: SeePromise,
  ) {}

  @Get()
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const shown = { figures: this.countComplaints.latest(), spans: await this.seePromise.spans() };
    await this.pages.send(reply, 200, <HomePage {...this.pages.frame(request)} {...shown} />);
  }

  /** The switch of language. Leads back to where it was pressed, and nowhere else. */
  @Get('bahasa')
  async language(@Query('to') to: unknown, @Query('back') back: unknown, @Res() reply: FastifyReply): Promise<void> {
    this.cookies.keepLanguage(reply, to === 'en' ? 'en' : 'id');
    await reply.redirect(safeReturn(back), 303);
  }

  @Get(stylesheetUrl)
  async style(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.type('text/css; charset=utf-8');
    await sendForGood(request, reply, { content: stylesheet, gzipped: stylesheetGzipped });
  }

  @Get([...scriptsByUrl.keys()])
  async script(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const script = scriptsByUrl.get(request.routeOptions.url ?? '');
    if (!script) throw new NotFoundException();
    void reply.type('text/javascript; charset=utf-8');
    await sendForGood(request, reply, script);
  }

  @Get('salur.svg')
  async icon(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(icon);
  }
}
