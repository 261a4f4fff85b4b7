import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A notice that brings a final answer to its citizen, if its door is one through which the notifier tells it. */
@Entity('awaited_notice')
export class AwaitedNotice {
  @PrimaryColumn('uuid') noticeId!: string;
  @Column('uuid') complaintId!: string;
  @Column('uuid') caseId!: string;
  @Index('awaited_notice_of_entry') @Column('uuid') entryId!: string;
}
