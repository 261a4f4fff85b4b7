import type { Staff } from '#libs/access';
import type { Sealed } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Held for some seconds, in which it can be undone: what has been said to other services cannot be taken back. */
@Entity('bulk_decision')
@Check('bulk_decision_state', `state in ('held', 'applied', 'undone')`)
@Index('bulk_decision_due', ['applyAt'], { where: `state = 'held'` })
export class BulkDecision {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { array: true }) complaints!: string[];
  /** The decision in JSON, sealed under the first of the complaints: it holds what an official wrote. */
  @Column('text') decision!: Sealed;
  @Column('jsonb') staff!: Staff;
  @Column('text') state!: 'held' | 'applied' | 'undone';
  @Column('timestamptz') applyAt!: Date;
  /** Complaints that could not be decided so, by id, and the code of the refusal. */
  @Column('jsonb') failed!: Record<string, string>;
}
