import { Controller, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { textsOf } from '../complaints/read-submission.js';
import { NearbyLimit } from '../nearby/nearby-limit.js';
import { SeeNearby } from '../nearby/see-nearby.js';
import { codesIn } from '../rules/codes-in.js';
import { CitizenCookies } from './citizen-cookies.js';
import { NearbyPanel } from './nearby-panel.js';
import { SameSiteGuard } from './same-site-guard.js';
import { render } from './render.js';
import { wordsIn } from './words/words.js';

/** The panel of the last page, for the script of the short form. Posted, so that no place stands in an address. */
@ApiExcludeController()
@Controller('lapor/serupa')
@UseGuards(SameSiteGuard)
export class NearbyController {
  constructor(
    private readonly cookies: CitizenCookies,
    private readonly limit: NearbyLimit,
    private readonly seeNearby: SeeNearby,
  ) {}

  @Post()
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.limit.check(request.ip);
    const { lokasi = '', instansi = '' } = textsOf(request.body);
    const nearby = await this.seeNearby.run(codesIn(instansi), lokasi.slice(0, 500));
    const words = wordsIn(this.cookies.language(request));
    void reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
    if (nearby.length === 0) await reply.status(204).send();
    else await reply.send(render(<NearbyPanel words={words} nearby={nearby} />));
  }
}
