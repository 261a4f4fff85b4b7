import { Injectable } from '@nestjs/common';
import { isUuid } from '#libs/domain';
import type { Language } from '#libs/contracts';
import { Log } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { ReplyKeys } from '../complaints/reply-keys.js';
import type { Submission } from '../complaints/read-submission.js';
import { TakeForm, type FormOutcome } from '../complaints/take-form.js';
import { KeepDraft, type OpenDraft } from './keep-draft.js';

/** Files a draft as the short form is filed; its token is the key under which it is filed once. */
@Injectable()
export class SendDraft {
  constructor(
    private readonly db: DataSource,
    private readonly takeForm: TakeForm,
    private readonly drafts: KeepDraft,
    private readonly replyKeys: ReplyKeys,
    private readonly log: Log,
  ) {}

  async run({ token, answers }: OpenDraft, sent: Submission, language: Language): Promise<FormOutcome> {
    const outcome = await this.takeForm.run({ ...sent, fields: answers }, token, language);
    if ('receipt' in outcome) await this.drop(token);
    return outcome;
  }

  /** The button was pressed twice: the second time the draft is gone, and its receipt is what the citizen waits for. */
  async receiptOf(token: string | undefined): Promise<{ code: string; replyKey: string } | null> {
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
