import { Controller, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SameSiteGuard } from './same-site-guard.js';
import { OpenOwnComplaint } from './open-own-complaint.js';
import { TakeAct } from './take-act.js';

/** What a citizen does on the page of their own complaint. */
@ApiExcludeController()
@Controller('lacak/:code')
@UseGuards(SameSiteGuard)
export class OwnComplaintController {
  constructor(
    private readonly openOwn: OpenOwnComplaint,
    private readonly takeAct: TakeAct,
  ) {}

  /** The reply key is sent once, in a body; from then on the browser holds it. */
  @Post('kunci')
  async open(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.openOwn.open({ request, reply, code });
  }

  @Post('lupakan')
  async forget(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.openOwn.forget({ request, reply, code });
  }

  @Post(':form')
  async act(
    @Param('code') code: string,
    @Param('form') form: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.takeAct.run({ request, reply, code }, form);
  }
}
