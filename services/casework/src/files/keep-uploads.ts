import { Injectable } from '@nestjs/common';
import { maySee, type Staff } from '#libs/access';
import {
  attachmentLimits,
  CheckFile,
  StoredAttachment,
  storeAttachments,
  TooManyAttachments,
  withoutTraces,
} from '#libs/attachments';
import type { Attachment } from '#libs/contracts';
import { Clock } from '#libs/runtime';
import { ComplaintKeyGone, Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { CaseNotFound } from '../cases/case.errors.js';
import { lockComplaint } from '../complaints/lock-complaint.js';
import type { CaseAction } from '../rules/case-actions.js';
import type { FileAction } from './files.dto.js';
import { Upload } from './upload.entity.js';

interface Sent {
  readonly content: Buffer;
  readonly declaredType: string;
}

interface For {
  readonly caseId: string;
  readonly action: FileAction;
}

export interface WaitingFile extends Attachment {
  readonly action: CaseAction;
}

/** Keeps the files that an officer has chosen for what they write until it is sent: with the draft they outlast a closed tab. */
@Injectable()
export class KeepUploads {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly checkFile: CheckFile,
  ) {}

  async list(staff: Staff, caseId: string): Promise<WaitingFile[]> {
    await this.caseOf(staff, caseId);
    return (await this.of(staff, caseId)).map((one) => ({ ...one.plain(), action: one.action }));
  }

  /** Whose case it is not need not send ten megabytes to learn so: the file is read after that. */
  async keep(staff: Staff, { caseId, action }: For, read: () => Promise<Sent>): Promise<Attachment> {
    const { complaintId } = await this.caseOf(staff, caseId);
    const { content, declaredType } = await read();
    // Drawing a picture anew takes a while: nothing is locked meanwhile.
    const file = await withoutTraces(await this.checkFile.run(content, declaredType));
    return this.db.transaction(async (tx) => {
      await lockComplaint(tx, complaintId);
      const kept = await tx.countBy(Upload, { caseId, action, officerId: staff.id });
      if (kept >= attachmentLimits.files) throw new TooManyAttachments();
      const key = await this.vault.keyOf(tx, complaintId);
      if (!key) throw new ComplaintKeyGone(complaintId);
      await storeAttachments(tx, key, [file]);
      const { id, mediaType, bytes, sha256 } = file;
      const its = { id, caseId, action, officerId: staff.id, complaintId, at: this.clock.now() };
      return (await tx.save(Object.assign(new Upload(), its, { mediaType, bytes, sha256 }))).plain();
    });
  }

  /** The officer has thought better of it. What is gone already is gone. */
  async drop(staff: Staff, caseId: string, id: string): Promise<void> {
    await this.caseOf(staff, caseId);
    await this.db.transaction(async (tx) => {
      const { affected } = await tx.delete(Upload, { id, caseId, officerId: staff.id });
      if (affected) await tx.delete(StoredAttachment, { id });
    });
  }

  private of(staff: Staff, caseId: string): Promise<Upload[]> {
    return this.db
      .getRepository(Upload)
      .find({ where: { caseId, officerId: staff.id }, order: { at: 'asc', id: 'asc' } });
  }

  private async caseOf(staff: Staff, id: string): Promise<Case> {
    const found = await this.db.getRepository(Case).findOneBy({ id });
    if (!found || !maySee(staff, found.institutionPath)) throw new CaseNotFound(id);
    return found;
  }
}
