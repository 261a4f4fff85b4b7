import { Injectable } from '@nestjs/common';
import { isUuid } from '#libs/domain';
import { Log } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { ReplyKeys } from '../complaints/reply-keys.js';
import type { Submission } from '../complaints/read-submission.js';
import { TakeForm, type FormOutcome, type Sender } from '../complaints/take-form.js';
import { withFiles } from './gather-files.js';
import { KeepDraft, type OpenDraft } from './keep-draft.js';
import { KeptFiles } from './kept-files.js';

interface Receipt {
  readonly code: string;
  readonly replyKey: string;
}

type DraftOutcome = { readonly receipt: Receipt | null } | Exclude<FormOutcome, { receipt: unknown }>;

/** Files a draft as the short form is filed; its token is the key under which it is filed once. */
@Injectable()
export class SendDraft {
  constructor(
    private readonly db: DataSource,
    private readonly takeForm: TakeForm,
    private readonly drafts: KeepDraft,
    private readonly keptFiles: KeptFiles,
    private readonly replyKeys: ReplyKeys,
    private readonly log: Log,
  ) {}

  async run({ token, answers }: OpenDraft, sent: Submission, sender: Sender): Promise<DraftOutcome> {
    const files = [...(await this.keptFiles.contentsOf(token)), ...sent.files];
    const outcome = await this.takeForm.run(
      withFiles({ ...sent, fields: { ...sent.fields, ...answers } }, files),
      token,
      sender,
    );
    if ('receipt' in outcome) await this.drop(token);
    // The other press of a button that was pressed twice may have sent it and taken the files away from under this one.
    else if ((await this.drafts.idOf(token)) === null) return { receipt: await this.receiptOf(token) };
    return outcome;
  }

  /** The button was pressed twice: the second time the draft is gone, and its receipt is what the citizen waits for. */
  async receiptOf(token: string | undefined): Promise<Receipt | null> {
    if (token === undefined || !isUuid(token)) return null;
    const [row] = await this.db.query<{ id: string; code: string }[]>(
      `select complaint.id, code from message_key message join complaint on complaint.id = message.complaint_id
        where account = 'web' and key = $1`,
      [token],
    );
    return row ? { code: row.code, replyKey: this.replyKeys.of(row.id) } : null;
  }

  /** The complaint is filed: a draft that stays a day longer is no reason to tell anything else. */
  private async drop(token: string): Promise<void> {
    try {
      await this.drafts.drop(token);
    } catch (error) {
      this.log.warn({ error }, 'A draft that was sent is still there');
    }
  }
}
