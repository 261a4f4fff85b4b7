import type { Door, Language, NoticeKind } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NoticeState } from '../rules/notice-state.js';

/** A line of the ledger: the citizen of this complaint is to be told this, through this door, and how far that is. */
@Entity('notice')
@Index('notice_by_complaint', ['complaintId', 'plannedAt'])
@Index('notice_due', { synchronize: false })
@Index('notice_failed', { synchronize: false })
@Check('notice_state_check', `"state" in ('planned', 'sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt')`)
export class Notice {
  /** Follows from the event that caused it and the door, see `noticeId` of `#libs/domain`. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('text') kind!: NoticeKind;
  @Column('text') door!: Door;
  @Column('text') language!: Language;
  @Column('text') state!: NoticeState;
  /** The provider's own word for a failure or a delay. */
  @Column('text', { nullable: true }) detail!: string | null;
  @Column('timestamptz') plannedAt!: Date;
  @Column('timestamptz', { nullable: true }) reportedAt!: Date | null;
  /** When to stop waiting for more; null: its state is final. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
}
