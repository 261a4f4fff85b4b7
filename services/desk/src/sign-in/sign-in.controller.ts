import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { cookieSettings, sessionCookie, Sessions, SignIn, signInCookie, type Leaving } from '#libs/access';
import { DomainError } from '#libs/domain';
import { Log } from '#libs/runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deskPath } from '../rules/desk-path.js';

/** Steps of a browser, not calls of a program: whatever happens, the person ends on a page of the desk. */
@ApiExcludeController()
@Controller('api/desk')
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly log: Log,
  ) {}

  @Get('sign-in')
  async begin(@Query('to') wanted: unknown, @Res() reply: FastifyReply): Promise<void> {
    const to = deskPath(wanted);
    try {
      await leave(reply, await this.signIn.begin(to));
    } catch (error) {
      this.log.error({ error }, 'Nobody can sign in: the identity provider or the database does not answer');
      await leadTo(reply, signInPage('unavailable', to));
    }
  }

  @Get('callback')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    void reply.clearCookie(signInCookie, cookieSettings);
    try {
      const search = new URL(request.url, 'http://here').search;
      const next = await this.signIn.finish({ search, attempt: request.cookies[signInCookie] });
      if ('redirectTo' in next) return void (await leave(reply, next));
      const token = await this.sessions.open(next.staffId, request.cookies[sessionCookie] ?? null, next.provenAt);
      await leadTo(reply.setCookie(sessionCookie, token, cookieSettings), deskPath(next.to));
    } catch (error) {
      if (!(error instanceof DomainError)) this.log.error({ error }, 'A sign-in could not be finished');
      await leadTo(reply, signInPage(error instanceof DomainError ? error.code : 'unavailable'));
    }
  }
}

const signInPage = (problem: string, to?: string): string =>
  `/desk/sign-in?${new URLSearchParams({ problem, ...(to === undefined ? {} : { to }) }).toString()}`;

const leave = (reply: FastifyReply, { redirectTo, attempt }: Leaving) =>
  leadTo(reply.setCookie(signInCookie, attempt, { ...cookieSettings, maxAge: 600 }), redirectTo);

const leadTo = (reply: FastifyReply, address: string) =>
  reply.header('cache-control', 'no-store').redirect(address, 303);
