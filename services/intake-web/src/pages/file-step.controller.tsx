import { Controller, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readSubmission } from '../complaints/read-submission.js';
import { GatherFiles } from '../drafts/gather-files.js';
import { KeepDraft } from '../drafts/keep-draft.js';
import { lastStep, stepAfter } from '../rules/form-steps.js';
import { CitizenCookies } from './citizen-cookies.js';
import { firstAnswers } from './first-answers.js';
import { SameSiteGuard } from './same-site-guard.js';
import { stepAddress } from './step-address.js';
import { toldCode } from './told-problem.js';

/** The page of the form that takes files. They wait with the answers, sealed as those are. */
@ApiExcludeController()
@Controller('lapor/bertahap/lampiran')
@UseGuards(SameSiteGuard)
export class FileStepController {
  constructor(
    private readonly cookies: CitizenCookies,
    private readonly drafts: KeepDraft,
    private readonly gatherFiles: GatherFiles,
  ) {}

  @Post()
  async keep(@Query('dari') from: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = await readSubmission(request);
    const fromOverview = from === lastStep;
    const draft = await this.drafts.find(this.cookies.draft(request));
    const token = draft?.token ?? (await this.drafts.keep(null, firstAnswers));
    this.cookies.holdDraft(reply, token);
    const code = await this.gatherFiles.keep(token, sent, request.ip);
    const here = stepAddress('lampiran', fromOverview);
    if (code !== null) {
      const told = new URLSearchParams({
        ...(fromOverview && { dari: lastStep }),
        salah: toldCode([{ field: 'lampiran', code }]),
      });
      await reply.redirect(`${stepAddress('lampiran', false)}?${told.toString()}`, 303);
    } else if ('lagi' in sent.fields) await reply.redirect(here, 303);
    else await reply.redirect(stepAddress(stepAfter('lampiran', fromOverview), false), 303);
  }
}
