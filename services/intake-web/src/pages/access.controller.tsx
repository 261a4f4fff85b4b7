import { Controller, Get, Param, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenByCode } from './open-by-code.js';
import { OpenByLink } from './open-by-link.js';
import { SameSiteGuard } from './same-site-guard.js';

/** Ways to one's own complaint for who has no reply key at hand. */
@ApiExcludeController()
@Controller('lacak/:code')
@UseGuards(SameSiteGuard)
export class AccessController {
  constructor(
    private readonly byCode: OpenByCode,
    private readonly byLink: OpenByLink,
  ) {}

  @Post('kode')
  async ask(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.byCode.ask({ request, reply, code });
  }

  @Post('masuk')
  async enter(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.byCode.enter({ request, reply, code });
  }

  @Get('tautan')
  async link(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.byLink.show({ request, reply, code });
  }

  /** Opens nothing yet: programs that look at links before people do must not be let in. */
  @Get('tautan/:token')
  async arrive(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.byLink.arrive({ request, reply, code });
  }

  @Post('tautan/:token')
  async open(
    @Param('code') code: string,
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.byLink.open({ request, reply, code }, token);
  }
}
