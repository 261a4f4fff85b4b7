import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { StaffKind } from '../rules/staff-wish.js';

export type StaffNoticeState = 'planned' | 'sending' | 'sent' | 'failed' | 'in-doubt';

/** A line of the ledger of staff: this person is to be mailed this, or told it on a device, and how far that is. Nothing a citizen wrote. */
@Entity('staff_notice')
@Index('staff_notice_due', { synchronize: false })
@Index('staff_notice_sending', { synchronize: false })
@Index('staff_notice_of_staff', ['staffId', 'endedAt'])
@Check('staff_notice_state', `"state" in ('planned', 'sending', 'sent', 'failed', 'in-doubt')`)
export class StaffNotice {
  /** Follows from the event that caused it and the person, or the device. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') staffId!: string;
  @Column('uuid') causeId!: string;
  /** Null: by mail. */
  @Column('uuid', { nullable: true }) deviceId!: string | null;
  @Column('text') kind!: StaffKind;
  /** Of the complaint; of a letter its number. */
  @Column('text', { nullable: true }) code!: string | null;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('text', { nullable: true }) institution!: string | null;
  @Column('timestamptz', { nullable: true }) deadline!: Date | null;
  /** The dossier of the complaint for the Ombudsman is drawn up with it. */
  @Column('boolean', { default: false }) dossier!: boolean;
  @Column('text') state!: StaffNoticeState;
  @Column('text', { nullable: true }) detail!: string | null;
  @Column('integer') attempts!: number;
  @Column('timestamptz') plannedAt!: Date;
  /** When it leaves; null: it has come to an end. */
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) claimedUntil!: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}
