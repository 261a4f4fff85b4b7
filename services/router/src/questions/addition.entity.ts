import type { Sealed } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the citizen wrote later: a reply to the desk's question, or more of the story. */
@Entity('addition')
export class Addition {
  @PrimaryColumn('uuid') complaintId!: string;
  @PrimaryColumn('uuid') entryId!: string;
  /** Null once the complaint was erased. */
  @Column('text', { nullable: true }) text!: Sealed | null;
  @Column('timestamptz') addedAt!: Date;
}
