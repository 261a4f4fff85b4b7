import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A final answer that waits for a second person. What it says is the entry's. */
@Entity('proposal')
export class Proposal {
  @PrimaryColumn('uuid') caseId!: string;
  @Column('uuid') entryId!: string;
  /** Who wrote it, and so may not approve it. */
  @Column('uuid') officerId!: string;
  @Column('timestamptz') proposedAt!: Date;
}
