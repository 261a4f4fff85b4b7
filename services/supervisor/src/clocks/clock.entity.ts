import type { ComplaintClass, DeadlineKind } from '#libs/contracts';
import type { DeadlineUnit, LocalDate } from '#libs/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PauseCause } from '../rules/clock-table.js';
import type { ClockState, Pause, RunningClock } from '../rules/clock.js';
import type { LadderStep } from '../rules/ladder.js';

/**
 * One deadline of one complaint, from when it was armed until it was met or ended, with everything that explains why it is
 * due when it is. It fires when the stored instant is over, never by a timer.
 */
@Entity('clock')
@Index('clock_of_complaint', ['complaintId'])
@Index('clock_due', { synchronize: false })
@Index('clock_to_remind', { synchronize: false })
@Index('clock_to_escalate', { synchronize: false })
@Index('clock_passed_by_institution', { synchronize: false })
@Index('clock_passed_unheld', { synchronize: false })
@Index('clock_armed_by_institution', { synchronize: false })
@Index('clock_running_by_institution', { synchronize: false })
@Index('clock_on_rung', { synchronize: false })
@Index('clock_open_triage', { synchronize: false })
export class Clock implements RunningClock {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('text') kind!: DeadlineKind;
  @Column('text') class!: ComplaintClass;
  /** Who holds the complaint now, and is late when this clock is; null while nobody does. */
  @Column('text', { nullable: true }) institutionCode!: string | null;
  @Column('text') timeZone!: string;

  @Column('int') amount!: number;
  @Column('text') unit!: DeadlineUnit;
  @Column('int') remindBefore!: number;
  @Column('int') extension!: number;
  @Column('text') countedBy!: 'national' | 'institution';
  @Column('text', { array: true }) pausedBy!: PauseCause[];
  @Column('jsonb') ladder!: readonly LadderStep[];
  @Column('text') policyId!: string;
  @Column('text') policyVersion!: string;
  @Column('text') calendarVersion!: string;

  @Column('timestamptz') startedAt!: Date;
  @Column('text') state!: ClockState;
  @Column('timestamptz') dueAt!: Date;
  @Column('date') dueOn!: LocalDate;
  @Column('timestamptz', { nullable: true }) remindAt!: Date | null;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) pausedAt!: Date | null;
  @Column('jsonb') pauses!: readonly Pause[];
  @Column('int') extendedBy!: number;
  @Column('timestamptz', { nullable: true }) passedAt!: Date | null;
  @Column('int') climbed!: number;
  @Column('timestamptz', { nullable: true }) escalateAt!: Date | null;
  @Column('timestamptz', { nullable: true }) clearedAt!: Date | null;
}
