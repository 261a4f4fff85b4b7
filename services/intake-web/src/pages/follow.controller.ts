import { randomUUID } from 'node:crypto';
import { Controller, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FollowComplaint } from '../followers/follow-complaint.js';
import { FindComplaint } from '../tracking/find-complaint.js';
import { CitizenCookies } from './citizen-cookies.js';
import { SameSiteGuard } from './same-site-guard.js';

/** "It happens to me too", and the end of it. */
@ApiExcludeController()
@Controller('lacak/:code')
@UseGuards(SameSiteGuard)
export class FollowController {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly followComplaint: FollowComplaint,
    private readonly cookies: CitizenCookies,
  ) {}

  @Post('ikuti')
  async begin(@Param('code') typed: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { code, id, browserId, others } = await this.readFrom(typed, request);
    await this.followComplaint.begin(id, browserId);
    this.cookies.keepFollowed(reply, browserId, [code, ...others]);
    await reply.redirect(`/lacak/${code}?kabar=followed`, 303);
  }

  @Post('berhenti-ikuti')
  async end(@Param('code') typed: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { code, id, browserId, others } = await this.readFrom(typed, request);
    await this.followComplaint.end(id, browserId);
    this.cookies.keepFollowed(reply, browserId, others);
    await reply.redirect(`/lacak/${code}?kabar=unfollowed`, 303);
  }

  private async readFrom(typed: string, request: FastifyRequest) {
    const { complaint } = await this.findComplaint.byCode(typed, request.ip);
    const { browserId, codes } = this.cookies.followed(request);
    const others = codes.filter((code) => code !== complaint.code);
    return { code: complaint.code, id: complaint.id, browserId: browserId ?? randomUUID(), others };
  }
}
