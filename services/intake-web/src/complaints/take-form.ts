import { Injectable } from '@nestjs/common';
import { CheckFile } from '#libs/attachments';
import type { Language } from '#libs/contracts';
import { localDateOf } from '#libs/domain';
import { MessageKeyReused } from '#libs/intake';
import { Clock, Log } from '#libs/runtime';
import { NoteRegion } from '../nearby/note-region.js';
import { GuardFiling } from '../proof/guard-filing.js';
import { questions, readForm, type Answers, type FormProblem, type QuestionName } from '../rules/read-form.js';
import { checkFiles, type FileProblem } from './check-files.js';
import { FileFromWeb, type WebReceipt } from './file-from-web.js';
import type { Submission } from './read-submission.js';

export interface FormFault {
  readonly field: QuestionName | 'lampiran' | 'jawaban';
  readonly code:
    | FormProblem
    | FileProblem
    | 'file-again'
    | 'already-sent'
    | 'not-recorded'
    | 'proof-needed'
    | 'proof-wrong';
}

export type FormOutcome =
  | { readonly receipt: WebReceipt }
  /** `ours`: the form is right, and it was us who could not record it. */
  | { readonly problems: readonly FormFault[]; readonly ours: boolean };

export interface Sender {
  readonly language: Language;
  /** The network address. */
  readonly caller: string;
}

/** Every question has an answer, if only an empty one. */
export const answersOf = (fields: Submission['fields']): Answers =>
  Object.fromEntries(questions.map((question) => [question, fields[question] ?? ''])) as Record<QuestionName, string>;

/** The form of the web page: read everything, say everything that is wrong, else file. */
@Injectable()
export class TakeForm {
  constructor(
    private readonly fileFromWeb: FileFromWeb,
    private readonly noteRegion: NoteRegion,
    private readonly guardFiling: GuardFiling,
    private readonly checkFile: CheckFile,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async run(submission: Submission, key: string, { language, caller }: Sender): Promise<FormOutcome> {
    const reading = readForm(answersOf(submission.fields), localDateOf(this.clock.now(), 'Asia/Jakarta'));
    const checked = await checkFiles(submission, this.checkFile);
    if ('told' in reading && 'attachments' in checked) {
      const refusal = await this.guardFiling.refusalOf({ caller, fields: submission.fields, form: key });
      if (refusal !== null) return { problems: [{ field: 'jawaban', code: refusal }], ours: false };
      const filing = { told: reading.told, attachments: checked.attachments, language, account: 'web', key } as const;
      return this.file(filing, caller);
    }
    const problems: FormFault[] = 'problems' in reading ? [...reading.problems] : [];
    if ('problem' in checked) problems.push({ field: 'lampiran', code: checked.problem });
    return { problems, ours: false };
  }

  private async file(filing: Parameters<FileFromWeb['run']>[0], caller: string): Promise<FormOutcome> {
    try {
      const receipt = await this.fileFromWeb.run(filing);
      if (!receipt.repeated) await this.guardFiling.count(caller);
      await this.noteRegion.run(receipt.complaintId, filing.told);
      return { receipt };
    } catch (error) {
      // The Back button leads to a form that was sent already; what is written in it now may be another complaint.
      if (error instanceof MessageKeyReused) return refused('already-sent', false);
      // The story is in this request and nowhere else: it goes back to the citizen, to be sent again under the same key.
      this.log.error({ error }, 'A complaint could not be recorded');
      return refused('not-recorded', true);
    }
  }
}

const refused = (code: FormFault['code'], ours: boolean): FormOutcome => ({ problems: [{ field: 'isi', code }], ours });
