import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a complaint was erased, by whom and on what ground: the only thing that may still be asked about it. */
@Entity('erasure')
export class ErasureRow {
  @PrimaryColumn('uuid') complaintId!: string;
  @Column('uuid') staffId!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') erasedAt!: Date;
}
