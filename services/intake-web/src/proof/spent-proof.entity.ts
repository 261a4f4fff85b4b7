import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A proof that was taken, and for which form: no other form is taken with it. */
@Entity('spent_proof')
export class SpentProof {
  @PrimaryColumn('text') nonce!: string;
  @Column('text') form!: string;
  @Index('spent_proof_expiring') @Column('timestamptz') expiresAt!: Date;
}
