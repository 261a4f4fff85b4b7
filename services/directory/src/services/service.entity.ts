import type { ComplaintClass } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An entry of the catalogue: what an institution does for the public, and the words people use for it. */
@Entity('service')
@Check('service_standard_days', 'standard_days > 0')
@Check('service_validity', 'valid_to is null or valid_to > valid_from')
export class Service {
  @PrimaryColumn('text') code!: string;
  @Index('service_by_owner')
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
  @Column('date') validFrom!: string;
  /** First day on which it is no longer offered. */
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('int') version!: number;
  /** An administrator has changed it: from then on a newer seed leaves it alone. */
  @Column('boolean') edited!: boolean;
}
