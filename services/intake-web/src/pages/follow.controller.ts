import { randomUUID } from 'node:crypto';
import { Controller, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { textsOf } from '../complaints/read-submission.js';
import { FollowComplaint } from '../followers/follow-complaint.js';
import { FollowLimit } from '../followers/follow-limit.js';
import { KeepWishes } from '../followers/keep-wishes.js';
import { IntakeWebEnv } from '../intake-web.env.js';
import { readEmail } from '../rules/read-contact.js';
import { FindComplaint } from '../tracking/find-complaint.js';
import { CitizenCookies } from './citizen-cookies.js';
import { ShowTracking } from './show-tracking.js';
import { SameSiteGuard } from './same-site-guard.js';

/** "It happens to me too", and the end of it. */
@ApiExcludeController()
@Controller('lacak/:code')
@UseGuards(SameSiteGuard)
export class FollowController {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly followComplaint: FollowComplaint,
    private readonly limit: FollowLimit,
    private readonly cookies: CitizenCookies,
    private readonly wishes: KeepWishes,
    private readonly showTracking: ShowTracking,
    private readonly env: IntakeWebEnv,
  ) {}

  @Post('ikuti')
  async begin(@Param('code') typed: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { code, id, browserId, others } = await this.readFrom(typed, request);
    const written = textsOf(request.body)['surel']?.trim() ?? '';
    const email = readEmail(written);
    if (written !== '' && email === null) {
      const problems = [{ field: 'surel', code: 'email-unreadable' }] as const;
      await this.showTracking.run({ request, reply, code }, { status: 422, problems });
      return;
    }
    const tellTo = this.env.mailIsOpen ? email : null;
    await this.limit.check(request.ip, tellTo !== null);
    await this.followComplaint.begin(id, browserId);
    if (tellTo !== null) {
      const language = this.cookies.language(request);
      await this.wishes.ask({ complaintId: id, browserId, email: tellTo, language });
    }
    this.cookies.keepFollowed(reply, browserId, [code, ...others]);
    await reply.redirect(`/lacak/${code}?kabar=${tellTo === null ? 'followed' : 'to-confirm'}`, 303);
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
