import { randomUUID } from 'node:crypto';
import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readSubmission } from '../complaints/read-submission.js';
import { answersOf } from '../complaints/take-form.js';
import type { KeptFile } from '../drafts/kept-files.js';
import { SendForm } from '../drafts/send-form.js';
import type { Answers } from '../rules/read-form.js';
import { allowTiles } from './allow-tiles.js';
import { senderOf } from './sender-of.js';
import { CitizenCookies } from './citizen-cookies.js';
import { firstAnswers } from './first-answers.js';
import { OfferForm } from './offer-form.js';
import type { Problem } from './parts/problem-summary.js';
import { PageSender } from './page-sender.js';
import { ReportPage } from './report-page.js';
import { SameSiteGuard } from './same-site-guard.js';
import { tokenOf } from './token.js';

interface Refused {
  readonly status: number;
  readonly token: string;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly files: readonly KeptFile[];
}

/** The form. What is sent is a complaint or comes back with everything that was typed. */
@ApiExcludeController()
@Controller('lapor')
@UseGuards(SameSiteGuard)
export class ReportController {
  constructor(
    private readonly pages: PageSender,
    private readonly cookies: CitizenCookies,
    private readonly sendForm: SendForm,
    private readonly offerForm: OfferForm,
  ) {}

  @Get()
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.show(request, reply, {
      status: 200,
      token: randomUUID(),
      answers: firstAnswers,
      problems: [],
      files: [],
    });
  }

  @Post()
  async send(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const submission = await readSubmission(request);
    const token = tokenOf(submission.fields);
    const answers = answersOf(submission.fields);
    const outcome = await this.sendForm.run(submission, token, senderOf(this.cookies, request));
    if ('receipt' in outcome) {
      const { code, replyKey } = outcome.receipt;
      this.cookies.holdKey(reply, code, replyKey);
      await reply.redirect(`/tanda-terima/${code}`, 303);
      return;
    }
    await this.show(request, reply, { ...outcome, status: outcome.ours ? 503 : 422, answers });
  }

  private async show(request: FastifyRequest, reply: FastifyReply, { status, ...refused }: Refused): Promise<void> {
    const frame = this.pages.frame(request);
    const offer = await this.offerForm.run(frame.words, refused.answers.instansi, refused.problems);
    const form = { ...refused, ...offer };
    allowTiles(reply, offer.map);
    await this.pages.send(reply, status, <ReportPage {...frame} form={form} />);
  }
}
