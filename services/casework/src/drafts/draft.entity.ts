import type { Sealed } from '#libs/contracts';
import type { CaseAction } from '../rules/case-actions.js';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an officer is writing about a case, so that a closed tab loses nothing. One per officer, case and action. */
@Entity('draft')
export class Draft {
  @PrimaryColumn('uuid') caseId!: string;
  @PrimaryColumn('uuid') officerId!: string;
  /** What it will be: an answer, a question, a note. '' of what was kept before there were several, until it is read. */
  @PrimaryColumn('text') action!: CaseAction | '';
  @Index('draft_of_complaint') @Column('uuid') complaintId!: string;
  @Column('text') content!: Sealed;
  @Column('timestamptz') updatedAt!: Date;
}
