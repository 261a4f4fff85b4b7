import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Log } from '#libs/runtime';
import type { Submission } from '../complaints/read-submission.js';
import type { WebReceipt } from '../complaints/file-from-web.js';
import { TakeForm, type FormFault, type Sender } from '../complaints/take-form.js';
import { wantedFiles } from '../rules/wanted-files.js';
import { GatherFiles } from './gather-files.js';
import { KeepDraft } from './keep-draft.js';
import { KeptFiles, type KeptFile } from './kept-files.js';

export interface FormSentBack {
  readonly problems: readonly FormFault[];
  readonly ours: boolean;
  /** Under which it is sent again. */
  readonly token: string;
  readonly files: readonly KeptFile[];
}

/** Files the short form, with the files that were sent ahead of it. One that goes back to the citizen keeps its files. */
@Injectable()
export class SendForm {
  constructor(
    private readonly takeForm: TakeForm,
    private readonly gatherFiles: GatherFiles,
    private readonly keptFiles: KeptFiles,
    private readonly drafts: KeepDraft,
    private readonly log: Log,
  ) {}

  async run(sent: Submission, token: string, sender: Sender): Promise<{ receipt: WebReceipt } | FormSentBack> {
    const whole = await this.wholeOf(sent, token);
    if (whole === null) return { problems: [{ field: 'isi', code: 'not-recorded' }], ours: true, token, files: [] };
    const outcome = await this.takeForm.run(whole, token, sender);
    if (!('receipt' in outcome)) return this.sendBack(sent, token, outcome, sender.caller);
    if (whole !== sent) await this.drafts.expireSoon(token);
    return outcome;
  }

  private async wholeOf(sent: Submission, token: string): Promise<Submission | null> {
    try {
      return await this.gatherFiles.of(token, sent);
    } catch (error) {
      this.log.error({ error }, 'The files of a form could not be read');
      return null;
    }
  }

  private async sendBack(
    sent: Submission,
    token: string,
    { problems, ours }: { problems: readonly FormFault[]; ours: boolean },
    caller: string,
  ): Promise<FormSentBack> {
    const hasFiles = sent.files.length > 0 || wantedFiles(sent.fields).length > 0;
    // A form that was sent with another content needs a new token; any other refused form is still the same one.
    const isAnother = problems.some(({ code }) => code === 'already-sent');
    const next = isAnother ? randomUUID() : token;
    if (!hasFiles) return { problems, ours, token: next, files: [] };
    const others = problems.filter(({ field }) => field !== 'lampiran');
    try {
      const code = await this.gatherFiles.keep(token, sent, caller);
      const files = await this.keptFiles.of(token);
      if (isAnother) await this.drafts.rename(token, next);
      const atFiles = code === null ? [] : [{ field: 'lampiran', code } as const];
      return { problems: [...others, ...atFiles], ours, token: next, files };
    } catch (error) {
      // What was written goes back in any case; files can be chosen again.
      this.log.error({ error }, 'The files of a form could not be kept');
      return { problems: [...others, { field: 'lampiran', code: 'file-again' }], ours, token: next, files: [] };
    }
  }
}
