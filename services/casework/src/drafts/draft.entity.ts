import type { Sealed } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an officer is writing about a case, so that a closed tab loses nothing. One per officer and case. */
@Entity('draft')
export class Draft {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('uuid') officerId!: string;
  @Index('draft_of_complaint') @Column('uuid') complaintId!: string;
  @Column('text') content!: Sealed;
  @Column('timestamptz') updatedAt!: Date;
}
