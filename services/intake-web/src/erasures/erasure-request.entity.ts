import type { Sealed } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A citizen asks that their complaint be erased. It waits until it is carried out or taken back, and then goes; or it is refused. */
@Entity('erasure_request')
@Index('erasure_request_waiting', { synchronize: false })
@Check('erasure_request_refused', '(refused_at is null) = (refusal is null)')
export class ErasureRequest {
  @PrimaryColumn('uuid') complaintId!: string;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) refusedAt!: Date | null;
  @Column('text', { nullable: true }) refusedBy!: string | null;
  /** What the citizen reads of why. */
  @Column('text', { nullable: true }) refusal!: Sealed | null;
}
