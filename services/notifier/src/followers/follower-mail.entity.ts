import type { Language, Sealed } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FollowerNews } from '../rules/follower-words.js';
import type { StaffNoticeState } from '../staff/staff-notice.entity.js';

/**
 * What a follower of a complaint is mailed: first, at once, the link by which they confirm; once they have, it waits until there is
 * something to tell, and is told once. No address.
 */
@Entity('follower_mail')
@Index('follower_mail_waiting', { synchronize: false })
@Index('follower_mail_due', { synchronize: false })
@Index('follower_mail_sending', { synchronize: false })
@Check('follower_mail_state', `"state" in ('waiting', 'planned', 'sending', 'sent', 'failed', 'in-doubt')`)
export class FollowerMail {
  /** Of the wish, by which the vault knows the address. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('text') language!: Language;
  @Column('text') state!: 'waiting' | StaffNoticeState;
  @Column('text', { nullable: true }) news!: FollowerNews | 'to-confirm' | null;
  /** The secret of the link that confirms, sealed under the wish, until it has been mailed. */
  @Column('text', { nullable: true }) confirm!: Sealed | null;
  @Column('text', { nullable: true }) detail!: string | null;
  @Column('integer') attempts!: number;
  /** When it leaves; null: it waits still, or has come to an end. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
