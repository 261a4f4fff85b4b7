import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeptFact } from './fact.js';

/** One event about a complaint, kept as it was said (its texts stay sealed). The story is told from these rows. */
@Entity('complaint_fact')
export class ComplaintFact {
  @PrimaryColumn('uuid') complaintId!: string;
  @PrimaryColumn('uuid') eventId!: string;
  @Column('text') what!: KeptFact['what'];
  @Column('int') sequence!: number;
  @Column('timestamptz') at!: Date;
  @Column('jsonb') data!: Record<string, unknown>;
}
