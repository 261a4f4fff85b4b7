import type { Door, Language, NoticeKind } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NoticeState } from '../rules/notice-state.js';

/** A line of the ledger: the citizen of this complaint is to be told this, through this door, and how far that is. */
@Entity('notice')
@Index('notice_by_complaint', ['complaintId', 'plannedAt'])
@Check('notice_state_check', `"state" in ('planned', 'sent', 'delivered', 'failed', 'in-doubt')`)
export class Notice {
  /** Follows from the event that caused it and the door, see `noticeId` of `#libs/domain`. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('text') kind!: NoticeKind;
  @Column('text') door!: Door;
  @Column('text') language!: Language;
  @Column('text') state!: NoticeState;
  /** The provider's own word for a failure. */
  @Column('text', { nullable: true }) detail!: string | null;
  @Column('timestamptz') plannedAt!: Date;
  @Column('timestamptz', { nullable: true }) reportedAt!: Date | null;
}
