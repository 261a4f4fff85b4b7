import { Controller, Get, Header, HttpCode, HttpException, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, cookieSettings, csrfTokenOf, sessionCookie, Sessions } from '#libs/access';
import { Clock } from '#libs/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionDto } from './session.dto.js';

@ApiTags('desk')
@Controller('api/desk')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  @Allow()
  @Get('session')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Who is signed in, and the token that goes with their calls' })
  @ApiOkResponse({ type: SessionDto })
  async show(@Req() { cookies }: FastifyRequest) {
    const token = cookies[sessionCookie] ?? '';
    const session = await this.sessions.find(token);
    // It may have ended since the guard looked.
    if (!session) throw new HttpException({ code: 'session.absent' }, 401);
    const { id, name, role, institution } = session.staff;
    return {
      staff: { id, name, role, institution: { code: institution, name: session.institutionName } },
      csrfToken: csrfTokenOf(token),
      now: this.clock.now().toISOString(),
    };
  }

  @Allow()
  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({ summary: 'End this session' })
  @ApiNoContentResponse()
  async end(@Req() { cookies }: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(cookies[sessionCookie] ?? '');
    void reply.clearCookie(sessionCookie, cookieSettings);
  }
}
