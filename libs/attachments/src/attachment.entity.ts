import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ScanState } from './scan-state.js';

/** A file of a complaint, encrypted under the complaint's key. */
@Entity('attachment')
@Check('attachment_scan', `scan in ('none', 'waiting', 'clean', 'infected')`)
@Index('attachment_to_scan', { synchronize: false })
export class StoredAttachment {
  @PrimaryColumn('uuid') id!: string;
  @Index('attachment_of_complaint') @Column('uuid') complaintId!: string;
  @Column('text') mediaType!: string;
  @Column('bytea') content!: Buffer;
  @Column('text', { default: 'none' }) scan!: ScanState;
}
