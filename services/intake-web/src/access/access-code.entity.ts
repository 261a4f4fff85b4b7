import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The latest one-time code of a complaint. Only a keyed digest of it is kept. */
@Entity('access_code')
export class AccessCode {
  @PrimaryColumn('uuid') complaintId!: string;
  @Column('uuid') accessId!: string;
  /** Null once it was used. */
  @Column('bytea', { nullable: true }) digest!: Buffer | null;
  @Column('int') misses!: number;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  /** Codes given out since then. */
  @Column('timestamptz') since!: Date;
  @Column('int') count!: number;
}
