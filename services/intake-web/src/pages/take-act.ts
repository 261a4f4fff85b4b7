import { HttpException, Injectable } from '@nestjs/common';
import { CheckFile } from '#libs/attachments';
import { DomainError } from '#libs/domain';
import { ActAsReporter } from '../complaints/act-as-reporter.js';
import { checkFiles } from '../complaints/check-files.js';
import { readSubmission } from '../complaints/read-submission.js';
import { actForms, type ReporterAct } from '../rules/read-act.js';
import { FindComplaint } from '../tracking/find-complaint.js';
import { CitizenCookies } from './citizen-cookies.js';
import { ShowTracking, type Visit } from './show-tracking.js';
import { tokenOf } from './token.js';
import type { DoneWord } from './words/own-words.js';

const doneBy: Readonly<Record<ReporterAct['kind'], DoneWord>> = {
  add: 'message-sent',
  reopen: 'reopened',
  appeal: 'appealed',
  rate: 'rated',
  hide: 'hidden',
  withdraw: 'withdrawn',
};

/** Takes one of the forms on the page of a complaint: does it and leads back, or shows what was wrong with it. */
@Injectable()
export class TakeAct {
  constructor(
    private readonly findComplaint: FindComplaint,
    private readonly actAsReporter: ActAsReporter,
    private readonly showTracking: ShowTracking,
    private readonly cookies: CitizenCookies,
    private readonly checkFile: CheckFile,
  ) {}

  async run(visit: Visit, form: string): Promise<void> {
    const { request, reply, code } = visit;
    const { complaint } = await this.findComplaint.asReporter(code, this.cookies.keyOf(request, code), request.ip);
    if (!isActForm(form)) throw new HttpException({ code: 'resource.not-found' }, 404);
    const submission = await readSubmission(request);
    const token = tokenOf(submission.fields);
    const reading = actForms[form](submission.fields, submission.files.length);
    const checked = await checkFiles(submission, this.checkFile);
    if ('problem' in reading || 'problem' in checked) {
      const wrong = 'problem' in reading ? [reading.problem] : [];
      const file = 'problem' in checked ? [{ field: 'berkas', code: checked.problem }] : [];
      const typed = 'problem' in reading ? reading.typed : (submission.fields[form] ?? '');
      await this.showTracking.run(visit, { status: 422, problems: [...wrong, ...file], typed, token });
      return;
    }
    try {
      await this.actAsReporter.run(complaint.id, reading.act, token, checked.attachments);
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
      await this.showTracking.run(visit, { status: 409, problems: [{ field: 'status', code: 'not-possible-now' }] });
      return;
    }
    await reply.redirect(`/lacak/${complaint.code}?kabar=${doneBy[reading.act.kind]}`, 303);
  }
}

const isActForm = (form: string): form is keyof typeof actForms => Object.hasOwn(actForms, form);
