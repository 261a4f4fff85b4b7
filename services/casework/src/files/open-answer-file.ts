import { Injectable } from '@nestjs/common';
import { scopedTransaction, type Staff } from '#libs/access';
import { FileUnknown, ReadAttachment, StoredAttachment } from '#libs/attachments';
import { isUuid } from '#libs/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Entry } from '../cases/entry.entity.js';
import type { EntryKind } from '../rules/entry-kinds.js';
import { OwnComplaint } from '../history/own-complaint.js';
import { Upload } from './upload.entity.js';

export interface OpenedFile {
  readonly id: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

/** The lines whose files the citizen reads. */
const sent: readonly EntryKind[] = ['asked', 'answered'];

/** Decrypts a file of an officer: for the citizen to whom it was sent, and for staff who read the line it came with. */
@Injectable()
export class OpenAnswerFile {
  constructor(
    private readonly db: DataSource,
    private readonly ownComplaint: OwnComplaint,
    private readonly readAttachment: ReadAttachment,
  ) {}

  async forReporter(code: string, key: string | null, id: string): Promise<OpenedFile> {
    const complaint = await this.ownComplaint.find(code, key);
    const isTold = isUuid(id) && (await isAttached(this.db.manager, { complaintId: complaint.id, id }, sent));
    return this.open(isTold ? complaint.id : null, id);
  }

  async forStaff(staff: Staff, id: string): Promise<OpenedFile> {
    const stored = await this.db
      .getRepository(StoredAttachment)
      .findOne({ select: { complaintId: true }, where: { id } });
    if (!stored) throw new FileUnknown();
    const { complaintId } = stored;
    const isOwn = await this.db.getRepository(Upload).existsBy({ id, officerId: staff.id });
    // PostgreSQL shows a line to whoever may read it: the file goes with it.
    const isRead = isOwn || (await scopedTransaction(this.db, staff, (tx) => isAttached(tx, { complaintId, id })));
    return this.open(isRead ? complaintId : null, id);
  }

  private async open(complaintId: string | null, id: string): Promise<OpenedFile> {
    const file = complaintId && (await this.readAttachment.of(complaintId, id));
    if (!file) throw new FileUnknown();
    return { id, ...file };
  }
}

const isAttached = (
  tx: EntityManager,
  { complaintId, id }: { complaintId: string; id: string },
  kinds?: readonly EntryKind[],
): Promise<boolean> => {
  const query = tx.createQueryBuilder(Entry, 'entry').where('entry.complaintId = :complaintId', { complaintId });
  query.andWhere('entry.attachments @> :files::jsonb', { files: JSON.stringify([{ id }]) });
  return (kinds ? query.andWhere('entry.kind in (:...kinds)', { kinds }) : query).getExists();
};
