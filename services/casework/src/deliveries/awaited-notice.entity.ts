import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A notice that brings an officer's words to the citizen, if its door is one through which the notifier tells it. */
@Entity('awaited_notice')
export class AwaitedNotice {
  @PrimaryColumn('uuid') noticeId!: string;
  @Column('uuid') complaintId!: string;
  @Column('uuid') caseId!: string;
  @Index('awaited_notice_of_entry') @Column('uuid') entryId!: string;
  /** Whether they are the last word: the proof starts the citizen's time to reply. */
  @Column('boolean') final!: boolean;
}
