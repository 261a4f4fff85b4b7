import { randomUUID } from 'node:crypto';
import { Controller, Get, NotFoundException, Param, Post, Query, Req, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { localDateOf } from '#libs/domain';
import { Clock, Log } from '#libs/runtime';
import { readSubmission, textsOf } from '../complaints/read-submission.js';
import { KeepDraft } from '../drafts/keep-draft.js';
import { SendDraft } from '../drafts/send-draft.js';
import { chosenInstitution } from '../rules/chosen-institution.js';
import { askedAt, firstStep, lastStep, stepAfter, stepNamed, type StepName } from '../rules/form-steps.js';
import { readForm, type Answers } from '../rules/read-form.js';
import { CitizenCookies } from './citizen-cookies.js';
import { firstAnswers } from './first-answers.js';
import { senderOf } from './sender-of.js';
import { SameSiteGuard } from './same-site-guard.js';
import { ShowStep } from './show-step.js';
import { stepAddress } from './step-address.js';
import { toldCode, toldProblems } from './told-problem.js';

/** The form as one question per page. What was answered waits on the server, under a number that only this browser has. */
@ApiExcludeController()
@Controller('lapor/bertahap')
@UseGuards(SameSiteGuard)
export class StepsController {
  constructor(
    private readonly cookies: CitizenCookies,
    private readonly drafts: KeepDraft,
    private readonly sendDraft: SendDraft,
    private readonly showStep: ShowStep,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  @Get()
  async begin(@Res() reply: FastifyReply): Promise<void> {
    await reply.redirect(stepAddress(firstStep, false), 303);
  }

  @Get(':langkah')
  async show(
    @Param('langkah') name: string,
    @Query() { dari, salah }: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const step = known(name);
    const draft = await this.drafts.find(this.cookies.draft(request));
    // Without a draft there is nothing to go on with: it was sent, or a day is over.
    if (draft === null && step !== firstStep) await this.begin(reply);
    else {
      const answers = draft?.answers ?? firstAnswers;
      const problems = typeof salah === 'string' ? [...this.problemsAt(step, answers), ...toldProblems(salah)] : [];
      const fromOverview = dari === lastStep;
      await this.showStep.run(reply, { step, answers, problems, fromOverview, token: draft?.token });
    }
  }

  @Post(lastStep)
  async send(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const sent = await readSubmission(request);
    const token = this.cookies.draft(request);
    const draft = await this.drafts.find(token);
    if (draft === null) return this.receive(reply, await this.sendDraft.receiptOf(token));
    const outcome = await this.sendDraft.run(draft, sent, senderOf(this.cookies, request));
    if ('receipt' in outcome) return this.receive(reply, outcome.receipt);
    // What was sent under this number already is another complaint: this one gets a number of its own.
    if (outcome.problems.some(({ code }) => code === 'already-sent')) await this.keepAnew(reply, draft.token);
    if (!outcome.ours) return this.complain(reply, lastStep, { salah: toldCode(outcome.problems) });
    const { answers, token: kept } = draft;
    await this.showStep.run(reply, { step: lastStep, answers, problems: outcome.problems, status: 503, token: kept });
  }

  @Post(':langkah')
  async answer(
    @Param('langkah') name: string,
    @Query('dari') from: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const step = known(name);
    const draft = await this.drafts.find(this.cookies.draft(request));
    const told = textsOf(request.body);
    const given = Object.fromEntries(askedAt(step).map((question) => [question, told[question] ?? '']));
    const before = draft?.answers ?? firstAnswers;
    const answers: Answers = { ...before, ...given, ...(step === 'instansi' && { instansi: addressee(before, told) }) };
    try {
      this.cookies.holdDraft(reply, await this.drafts.keep(draft, answers));
    } catch (error) {
      // What was written is in this request and nowhere else: it goes back to the citizen, to be sent again.
      this.log.error({ error }, 'A draft could not be kept');
      const problems = askedAt(step)
        .slice(0, 1)
        .map((field) => ({ field, code: 'not-kept' }) as const);
      return this.showStep.run(reply, { step, answers, problems, status: 503 });
    }
    if (this.problemsAt(step, answers).length > 0)
      return this.complain(reply, step, { salah: 'ya', ...(from === lastStep && { dari: lastStep }) });
    await reply.redirect(stepAddress(stepAfter(step, from === lastStep), false), 303);
  }

  /** What is wrong stands on a page that was got, not posted: no Back button leads to a form that cannot be shown again. */
  private async complain(reply: FastifyReply, step: StepName, query: Record<string, string>): Promise<void> {
    await reply.redirect(`${stepAddress(step, false)}?${new URLSearchParams(query).toString()}`, 303);
  }

  private async receive(reply: FastifyReply, receipt: { code: string; replyKey: string } | null): Promise<void> {
    if (receipt === null) return this.begin(reply);
    this.cookies.holdKey(reply, receipt.code, receipt.replyKey);
    this.cookies.forgetDraft(reply);
    await reply.redirect(`/tanda-terima/${receipt.code}`, 303);
  }

  private async keepAnew(reply: FastifyReply, token: string): Promise<void> {
    const newToken = randomUUID();
    await this.drafts.rename(token, newToken);
    this.cookies.holdDraft(reply, newToken);
  }

  private problemsAt(step: StepName, answers: Answers) {
    const reading = readForm(answers, localDateOf(this.clock.now(), 'Asia/Jakarta'));
    const asked: readonly string[] = askedAt(step);
    if ('told' in reading) return [];
    return step === lastStep ? reading.problems : reading.problems.filter(({ field }) => asked.includes(field));
  }
}

const addressee = (before: Answers, told: Readonly<Record<string, string>>): string =>
  chosenInstitution(before.instansi, { offered: told['kami-kira'], listed: told['instansi'] ?? '' });

function known(name: string): StepName {
  const step = stepNamed(name);
  if (step === null) throw new NotFoundException();
  return step;
}
