import type { ComplaintClass, DeadlineKind, PolicyChanged } from '#libs/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How long a stage may take, from a day on. */
@Entity('deadline_policy')
@Check('deadline_policy_amount', 'amount > 0 and remind_before >= 0')
@Check('deadline_policy_unit', `unit in ('working-day', 'calendar-day', 'hour')`)
export class DeadlinePolicy {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: DeadlineKind;
  /** Null: holds for every class. */
  @Column('text', { nullable: true }) class!: ComplaintClass | null;
  @Column('int') amount!: number;
  @Column('text') unit!: 'working-day' | 'calendar-day' | 'hour';
  /** Working days before the due day. */
  @Column('int') remindBefore!: number;
  @Column('text') source!: string;
  @Column('date') effectiveFrom!: string;
  /** First day on which no new clock is armed by it. */
  @Column('date', { nullable: true }) effectiveTo!: string | null;
  /** By how much a clock of it may be extended, once. */
  @Column('int') extension!: number;
  @Column('text') calendar!: 'national' | 'institution';
  @Column('text', { array: true }) pausedBy!: ('clarification' | 'postponement')[];
  @Column('jsonb') ladder!: NonNullable<PolicyChanged['data']['ladder']>;
  @Column('int') version!: number;
  @Column('boolean') edited!: boolean;
}
