import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One hash for everything that was written into timelines until the end of a day. Once published, none of it can be changed unseen. */
@Entity('anchor')
export class Anchor {
  /** The last day that it covers, of the hub's zone. */
  @PrimaryColumn('date') day!: string;
  /** The id before which every line is covered by this anchor or an earlier one. */
  @Column('uuid') upTo!: string;
  /** How many complaints' chains have grown since the anchor before. */
  @Column('int') chains!: number;
  /** Of the Merkle tree over the ends of those chains. */
  @Column('text') root!: string;
  /** Hash of the anchor before. */
  @Column('text', { nullable: true }) previous!: string | null;
  @Column('text') hash!: string;
  @Column('timestamptz') madeAt!: Date;
}
