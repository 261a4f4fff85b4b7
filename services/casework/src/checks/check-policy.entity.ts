import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What share of closed cases is looked at again, from a day on. What was written stays: a correction is another row of that day. */
@Entity('check_policy', { comment: 'append only: what share of closed cases is looked at again from a day on' })
@Check('check_policy_percent', 'automatic_percent between 0 and 100 and confirmed_percent between 0 and 100')
export class CheckPolicy {
  @PrimaryColumn('uuid') id!: string;
  @Column('date') effectiveFrom!: string;
  /** Of those that closed because the citizen said nothing. */
  @Column('int') automaticPercent!: number;
  /** Of those that the citizen confirmed. */
  @Column('int') confirmedPercent!: number;
  /** By which decision. */
  @Column('text') source!: string;
  /** Null of the share that the hub came with. */
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('text', { nullable: true }) authorName!: string | null;
  @Column('timestamptz') writtenAt!: Date;
}
