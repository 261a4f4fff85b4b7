import type { ComplaintClass } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ServicePeriod as Held } from '../rules/service-period.js';

/** What holds of a service from one day until another: what an institution does for the public, and the words people use for it. */
@Entity('service_period')
@Check('service_period_standard_days', 'standard_days > 0')
@Check('service_period_validity', 'valid_to is null or valid_to > valid_from')
export class ServicePeriod implements Held {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('date') validFrom!: string;
  /** First day on which it no longer holds. */
  @Column('date', { nullable: true }) validTo!: string | null;
  @Index('service_period_by_owner')
  @Column('text')
  owner!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) app!: string | null;
  @Column('text') about!: string;
  @Column('text', { nullable: true }) not!: string | null;
  @Column('text', { array: true }) words!: string[];
  @Column('text', { array: true }) hints!: string[];
  @Column('text', { array: true }) examples!: string[];
  @Column('int', { nullable: true }) standardDays!: number | null;
  @Column('text', { nullable: true }) class!: ComplaintClass | null;
  @Column('boolean') sensitive!: boolean;
  @Column('text', { array: true }) topics!: string[];
  /** An administrator has changed it: from then on a newer seed leaves the service alone. */
  @Column('boolean') edited!: boolean;
}
