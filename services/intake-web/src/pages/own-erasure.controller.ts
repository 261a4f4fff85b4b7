import { Controller, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { textsOf } from '../complaints/read-submission.js';
import { ErasureRequests } from '../erasures/erasure-requests.js';
import { FindComplaint } from '../tracking/find-complaint.js';
import { CitizenCookies } from './citizen-cookies.js';
import { SameSiteGuard } from './same-site-guard.js';
import { ShowTracking } from './show-tracking.js';

/** A citizen asks for the erasure of their own complaint, or takes that back. */
@ApiExcludeController()
@Controller('lacak/:code')
@UseGuards(SameSiteGuard)
export class OwnErasureController {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly requests: ErasureRequests,
    private readonly showTracking: ShowTracking,
    private readonly cookies: CitizenCookies,
  ) {}

  @Post('hapus')
  async ask(@Param('code') typed: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { id, code } = await this.own(typed, request);
    if ((textsOf(request.body)['hapus'] ?? '') === '') {
      const problems = [{ field: 'hapus', code: 'erasure-unconfirmed' }] as const;
      await this.showTracking.run({ request, reply, code }, { status: 422, problems });
      return;
    }
    await this.requests.ask(id);
    await reply.redirect(`/lacak/${code}?kabar=erasure-asked`, 303);
  }

  @Post('batal-hapus')
  async takeBack(
    @Param('code') typed: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { id, code } = await this.own(typed, request);
    await this.requests.takeBack(id);
    await reply.redirect(`/lacak/${code}?kabar=erasure-taken-back`, 303);
  }

  private async own(typed: string, request: FastifyRequest) {
    const { complaint } = await this.findComplaint.asReporter(typed, this.cookies.keyOf(request, typed), request.ip);
    return complaint;
  }
}
