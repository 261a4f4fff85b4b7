import type { Attachment } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseAction } from '../rules/case-actions.js';

/** A file that an officer has attached to what is not sent yet. Its bytes are an attachment's from the beginning. */
@Entity('upload')
@Index('upload_of_case', ['caseId', 'officerId'])
export class Upload {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') officerId!: string;
  @Index('upload_of_complaint') @Column('uuid') complaintId!: string;
  /** What it goes with: no file that is kept for the answer leaves with a question. */
  @Column('text', { default: 'answer' }) action!: CaseAction;
  @Column('text') mediaType!: string;
  @Column('int') bytes!: number;
  @Column('text') sha256!: string;
  @Index('upload_at') @Column('timestamptz') at!: Date;

  /** What is said of it. */
  plain(): Attachment {
    const { id, mediaType, bytes, sha256 } = this;
    return { id, mediaType, bytes, sha256, keeper: 'casework' };
  }
}
