import type { Sealed } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a request for erasure was refused: stays when the citizen asks again, and when the complaint is erased after all. */
@Entity('erasure_refusal')
@Index('erasure_refusal_of_complaint', ['complaintId'])
@Index('erasure_refusal_latest', { synchronize: false })
export class ErasureRefusal {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz') refusedAt!: Date;
  /** Null of those from before there was a history. */
  @Column('uuid', { nullable: true }) staffId!: string | null;
  /** As they were called then. */
  @Column('text', { nullable: true }) staffName!: string | null;
  /** For the citizen. Unreadable once the complaint is erased, as all that was written about it. */
  @Column('text') reason!: Sealed;
}
