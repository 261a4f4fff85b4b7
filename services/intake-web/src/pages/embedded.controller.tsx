import { randomUUID } from 'node:crypto';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { answersOf } from '../complaints/take-form.js';
import { Embedding } from '../embedding/embedding.entity.js';
import { ListInstitutions, type ListedInstitution } from '../institutions/list-institutions.js';
import { IntakeWebEnv } from '../intake-web.env.js';
import { framedBy } from '../rules/embedding-origins.js';
import { EmbeddedPage } from './embedded-page.js';
import { PageSender } from './page-sender.js';
import { SnippetPage } from './snippet-page.js';

/** The form of one institution, to stand on its own site, and the page that says how to put it there. */
@ApiExcludeController()
@Controller('sematan')
export class EmbeddedController {
  constructor(
    private readonly db: DataSource,
    private readonly pages: PageSender,
    private readonly institutions: ListInstitutions,
    private readonly clock: Clock,
    private readonly env: IntakeWebEnv,
  ) {}

  /** Nothing of a citizen is on it and no cookie is read for it, so that another site may show it. */
  @Get(':code')
  async form(@Param('code') code: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { name } = await this.known(code);
    const found = await this.db.getRepository(Embedding).findOneBy({ institution: code });
    const policy = String(reply.getHeader('content-security-policy') ?? '');
    void reply
      .removeHeader('x-frame-options')
      .header('content-security-policy', framedBy(policy, found?.origins ?? []))
      .header('cross-origin-resource-policy', 'cross-origin');
    const answers = answersOf({ jenis: 'complaint', instansi: code });
    const form = { token: randomUUID(), answers, problems: [], files: [], proof: null };
    const offered = { institutions: [], today: this.today() };
    const page = <EmbeddedPage {...this.pages.frame(request)} institution={name} form={{ ...form, ...offered }} />;
    await this.pages.send(reply, 200, page);
  }

  @Get(':code/pasang')
  async snippet(
    @Param('code') code: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name } = await this.known(code);
    const origin = this.env.publicUrl.origin;
    const page = <SnippetPage {...this.pages.frame(request)} code={code} institution={name} origin={origin} />;
    await this.pages.send(reply, 200, page);
  }

  private async known(code: string): Promise<ListedInstitution> {
    const listed = await this.institutions.on(this.today());
    const institution = listed.find((one) => one.code === code);
    if (!institution) throw new NotFoundException();
    return institution;
  }

  private today() {
    return localDateOf(this.clock.now(), 'Asia/Jakarta');
  }
}
