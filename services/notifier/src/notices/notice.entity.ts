import type { Door, SpokenLanguage, NoticeKind, Sealed } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NoticeState } from '../rules/notice-state.js';

/** A line of the ledger: the citizen of this complaint is to be told this, through this door, and how far that is. */
@Entity('notice')
@Index('notice_by_complaint', ['complaintId', 'plannedAt'])
@Index('notice_charged', { synchronize: false })
@Index('notice_due', { synchronize: false })
@Index('notice_failed', { synchronize: false })
@Index('notice_held', { synchronize: false })
@Check(
  'notice_state_check',
  `"state" in ('held', 'planned', 'sending', 'sent', 'delivered', 'read', 'failed', 'in-doubt', 'joined')`,
)
export class Notice {
  /** Follows from the event that caused it and the door, see `noticeId` of `#libs/domain`. */
  @PrimaryColumn('uuid') id!: string;
  /** The event that caused it. Absent: it was planned before this was kept. */
  @Column('uuid', { nullable: true }) causeId!: string | null;
  @Column('uuid') complaintId!: string;
  @Column('text') kind!: NoticeKind;
  @Column('text') door!: Door;
  @Column('text') language!: SpokenLanguage;
  @Column('text') state!: NoticeState;
  /** The provider's own word for a failure or a delay. */
  @Column('text', { nullable: true }) detail!: string | null;
  @Column('timestamptz') plannedAt!: Date;
  @Column('timestamptz', { nullable: true }) reportedAt!: Date | null;
  /** Whose complaint it was when it was planned. */
  @Column('text', { nullable: true }) institutionCode!: string | null;
  /** In rupiah, by the prices of the day on which it left for its door; null: there was none. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true }) cost!: string | null;
  /** What it tells, until it has come to an end: by then another door may have to. */
  @Column('text', { nullable: true }) news!: Sealed | null;
  /** Of one that was told together with others: by which. */
  @Column('uuid', { nullable: true }) toldWith!: string | null;
  /** When to stop waiting for more, or to let go what is held; null: its state is final. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
}
