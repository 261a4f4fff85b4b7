import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file that came in a mail and waits to be looked at. The key to its bytes is in its `waiting_file` only. */
@Entity('mail_part')
@Index('mail_part_age', ['receivedAt'])
export class MailPart {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') content!: Buffer;
  @Column('timestamptz') receivedAt!: Date;
}
