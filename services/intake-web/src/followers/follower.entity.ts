import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody else to whom the same happens. Known by a number of their browser, of which only a keyed digest is kept. */
@Entity('follower')
export class Follower {
  @PrimaryColumn('uuid') complaintId!: string;
  @PrimaryColumn('bytea') browser!: Buffer;
  @Column('timestamptz') since!: Date;
}
