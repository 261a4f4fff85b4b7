import type { MoveCause } from '#libs/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was changed, and may move clocks that run: a year of the calendar, a policy, an institution's hours. */
export type ChangedRule = 'calendar' | 'policy' | 'office-hours';

/**
 * The counting anew of running clocks after a rule was changed: once at once, and once more when no transaction can be left
 * that began before the change and armed by the old rule.
 */
@Entity('recalculation')
@Index('recalculation_open', { synchronize: false })
@Check('recalculation_says_why', `"cause" is not null or "reason" is not null`)
export class Recalculation {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') what!: ChangedRule;
  /** The year, the id of the policy, the code of the institution. */
  @Column('text') key!: string;
  @Column('text') version!: string;
  /** What stands in the history of every case it moves. */
  @Column('jsonb', { nullable: true }) cause!: MoveCause | null;
  /** The same as one Indonesian sentence, of those that were asked for before there were causes. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('int') pass!: number;
  /** The last clock that was looked at in this pass. */
  @Column('uuid', { nullable: true }) cursor!: string | null;
  /** How many running clocks there were when it began; for the progress bar. */
  @Column('int') total!: number;
  @Column('int') looked!: number;
  @Column('int') moved!: number;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}
