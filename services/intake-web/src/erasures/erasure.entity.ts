import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a complaint was erased, by whom and on what ground: the only thing that may still be asked about it. */
@Entity('erasure')
@Index('erasure_latest', { synchronize: false })
export class ErasureRow {
  @PrimaryColumn('uuid') complaintId!: string;
  @Column('uuid') staffId!: string;
  /** As they were called then; null of those from before it was kept. */
  @Column('text', { nullable: true }) staffName!: string | null;
  @Column('text') reason!: string;
  @Column('timestamptz') erasedAt!: Date;
  /** When the citizen asked for it; null: nobody asked here. */
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
}
