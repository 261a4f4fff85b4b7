import type { ComplaintClass, DeadlineKind } from '#libs/contracts';
import type { DeadlineUnit, LocalDate } from '#libs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DatedPolicy } from '../rules/choose-policy.js';

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
  @Column('date') effectiveFrom!: LocalDate;
  @Column('int') sequence!: number;
}
