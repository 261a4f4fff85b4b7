import type { ComplaintClass, DeadlineKind } from '#libs/contracts';
import type { DeadlineUnit } from '#libs/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A deadline policy of the directory, as far as a door needs it to name the day of the answer. */
@Entity('policy')
export class PolicyRow {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: DeadlineKind;
  @Column('text', { nullable: true }) class!: ComplaintClass | null;
  @Column('int') amount!: number;
  @Column('text') unit!: DeadlineUnit;
  @Column('date') effectiveFrom!: string;
  @Column('text') version!: string;
}
