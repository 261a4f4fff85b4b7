import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the proof has come that every open complaint has the clocks its rules demand. One row, whoever goes on with it. */
@Entity('reconciliation', { comment: 'one row: how far the hourly proof of all clocks has come' })
@Check('reconciliation_id_check', 'id = 1')
export class Reconciliation {
  @PrimaryColumn('int') id!: number;
  @Column('timestamptz') startedAt!: Date;
  /** The last complaint that was looked at. */
  @Column('uuid') cursor!: string;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  @Column('int') looked!: number;
  @Column('int') mended!: number;
}
