import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { ListInstitutions } from '../institutions/list-institutions.js';
import { onTimeShare } from '../rules/on-time-share.js';
import { CountPunctuality } from '../tracking/count-punctuality.js';
import { Badge } from './badge.js';
import { render } from './render.js';
import { wordsIn } from './words/words.js';

/** The badge of an institution: `/lencana/pln.svg`, in English with `?bahasa=en`. */
@ApiExcludeController()
@Controller('lencana')
export class BadgeController {
  constructor(
    private readonly punctuality: CountPunctuality,
    private readonly institutions: ListInstitutions,
    private readonly clock: Clock,
  ) {}

  @Get(':file')
  async badge(@Param('file') file: string, @Query('bahasa') language: unknown, @Res() reply: FastifyReply) {
    const code = /^([a-z0-9-]{1,100})\.svg$/.exec(file)?.[1];
    const listed = await this.institutions.on(localDateOf(this.clock.now(), 'Asia/Jakarta'));
    const institution = listed.find((one) => one.code === code);
    if (!institution) throw new NotFoundException();
    const counted = this.punctuality.latest(institution.code);
    const share = counted && onTimeShare(counted);
    const words = wordsIn(language === 'en' ? 'en' : 'id');
    await reply
      .type('image/svg+xml; charset=utf-8')
      .header('cache-control', `public, max-age=${counted === null ? 60 : 3600}`)
      // The picture is made to stand on other sites; nothing else of ours is.
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(render(<Badge words={words} institution={institution.name} share={share} />));
  }
}
