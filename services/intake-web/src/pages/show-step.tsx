import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { KeptFiles } from '../drafts/kept-files.js';
import type { StepName } from '../rules/form-steps.js';
import type { Answers } from '../rules/read-form.js';
import { allowTiles } from './allow-tiles.js';
import { OfferForm } from './offer-form.js';
import { FindSimilar } from '../nearby/find-similar.js';
import { OverviewPage } from './overview-page.js';
import { PageSender } from './page-sender.js';
import type { Problem } from './parts/problem-summary.js';
import { AskRouter } from '../suggestions/ask-router.js';
import { StepPage } from './step-page.js';

interface Shown {
  readonly step: StepName;
  readonly answers: Answers;
  readonly problems?: readonly Problem[];
  readonly status?: number;
  readonly fromOverview?: boolean;
  /** Of the draft, whose files are shown. */
  readonly token?: string | undefined;
}

/** A page of the form that is filled in page by page. */
@Injectable()
export class ShowStep {
  constructor(
    private readonly pages: PageSender,
    private readonly offerForm: OfferForm,
    private readonly askRouter: AskRouter,
    private readonly findSimilar: FindSimilar,
    private readonly keptFiles: KeptFiles,
  ) {}

  async run(
    reply: FastifyReply,
    { step, answers, problems = [], status = 200, fromOverview = false, token }: Shown,
  ): Promise<void> {
    const frame = this.pages.frame(reply.request);
    const files = step === 'periksa' || step === 'lampiran' ? await this.keptFiles.of(token) : [];
    const offer = await this.offerForm.run(frame.words, answers.instansi, problems);
    const suggested = step === 'instansi' ? await this.askRouter.run(answers, reply.request.ip) : [];
    const form = { token: '', answers, problems, files, suggested, ...offer };
    if (step === 'lokasi') allowTiles(reply, offer.map);
    const page =
      step === 'periksa' ? (
        <OverviewPage {...frame} form={form} nearby={await this.findSimilar.run(answers, reply.request.ip)} />
      ) : (
        <StepPage {...frame} step={step} form={form} fromOverview={fromOverview} />
      );
    await this.pages.send(reply, status, page);
  }
}
