import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The end of one complaint's chain, as an anchor covers it. */
@Entity('anchored')
@Index('anchored_complaint', ['complaintId', 'day'])
export class Anchored {
  @PrimaryColumn('date') day!: string;
  /** From 0, in the order of the tree. */
  @PrimaryColumn('int') position!: number;
  @Column('uuid') complaintId!: string;
  @Column('int') sequence!: number;
  @Column('text') hash!: string;
}
