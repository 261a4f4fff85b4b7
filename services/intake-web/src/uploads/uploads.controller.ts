import { Readable } from 'node:stream';
import { Controller, Head, Patch, Post, Req, Res, UseGuards, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CitizenCookies } from '../pages/citizen-cookies.js';
import { SameSiteGuard } from '../pages/same-site-guard.js';
import { draftHeader, TusUploads } from './tus-uploads.js';
import { UploadLimit } from './upload-limit.js';
import { uploadsPath } from './uploads-path.js';

/** Files that are sent ahead of their form, by a script of the form. */
@ApiExcludeController()
@Controller(uploadsPath)
@UseGuards(SameSiteGuard)
export class UploadsController implements OnModuleInit {
  constructor(
    private readonly uploads: TusUploads,
    private readonly limit: UploadLimit,
    private readonly cookies: CitizenCookies,
    private readonly adapter: HttpAdapterHost,
  ) {}

  /** The bytes of a piece are read by whoever keeps them, not gathered first. */
  onModuleInit(): void {
    const http = this.adapter.httpAdapter.getInstance<FastifyInstance>();
    http.addContentTypeParser('application/offset+octet-stream', (_request, payload, done) => {
      done(null, payload);
    });
  }

  @Post()
  async begin(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.limit.check(request.ip);
    await this.goOn(request, reply);
  }

  @Head(':id')
  async tell(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.goOn(request, reply);
  }

  @Patch(':id')
  async goOn(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const answer = await this.uploads.handle(this.asked(request));
    await reply.status(answer.status).headers(Object.fromEntries(answer.headers)).send(null);
  }

  private asked(request: FastifyRequest): Request {
    const { method, url, headers, body } = request;
    const named = Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    );
    return new Request(new URL(url, 'http://salur'), {
      method,
      headers: {
        ...(Object.fromEntries(named) as Record<string, string>),
        [draftHeader]: this.cookies.draft(request) ?? '',
      },
      ...(body instanceof Readable && { body: Readable.toWeb(body), duplex: 'half' }),
    });
  }
}
