import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a mailbox has been read, and which process reads it. */
@Entity('mailbox')
export class MailboxRow {
  @PrimaryColumn('text') name!: string;
  @Column('text') reader!: string;
  @Column('timestamptz') readerUntil!: Date;
  /** The server's name for this very mailbox: a new one numbers its mails anew. */
  @Column('text', { nullable: true }) uidValidity!: string | null;
  @Column('bigint') lastUid!: string;
  /** How often the mail after it could not be stored. */
  @Column('integer') tries!: number;
}
