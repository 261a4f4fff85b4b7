import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far posts that name an account of ours have been read. */
@Entity('x_mentions')
export class XMentionsRow {
  @PrimaryColumn('text') account!: string;
  /** Posts from before are nobody's complaint to us. */
  @Column('timestamptz') beganAt!: Date;
  @Column('text', { nullable: true }) lastId!: string | null;
  /** Whoever moves this on looks: one process of several. */
  @Column('timestamptz') nextAt!: Date;
}
