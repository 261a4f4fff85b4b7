import type { ComplaintClass, DeadlineKind } from '#libs/contracts';
import type { DeadlineUnit, LocalDate } from '#libs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DatedPolicy } from '../rules/choose-policy.js';
import type { PauseCause } from '../rules/clock-table.js';
import type { LadderStep } from '../rules/ladder.js';

/** A policy in one of its versions. Earlier ones stay: a complaint keeps the rules of the day it came. */
@Entity('policy')
export class Policy implements DatedPolicy {
  @PrimaryColumn('text') id!: string;
  @PrimaryColumn('text') version!: string;
  @Column('text') kind!: DeadlineKind;
  @Column('text', { nullable: true }) class!: ComplaintClass | null;
  @Column('int') amount!: number;
  @Column('text') unit!: DeadlineUnit;
  @Column('int') remindBefore!: number;
  /** By how much, in the same unit, a clock of it may be extended once. */
  @Column('int') extension!: number;
  @Column('text') countedBy!: 'national' | 'institution';
  @Column('text', { array: true }) pausedBy!: PauseCause[];
  @Column('jsonb') ladder!: readonly LadderStep[];
  @Column('text') source!: string;
  @Column('date') effectiveFrom!: LocalDate;
  @Column('date', { nullable: true }) effectiveTo!: LocalDate | null;
  @Column('int') sequence!: number;
}
