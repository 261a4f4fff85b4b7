import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file of a complaint, encrypted under the complaint's key. */
@Entity('attachment')
export class StoredAttachment {
  @PrimaryColumn('uuid') id!: string;
  @Index('attachment_of_complaint') @Column('uuid') complaintId!: string;
  @Column('text') mediaType!: string;
  @Column('bytea') content!: Buffer;
}
