import type { AssignmentRole } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A case as far as clocks depend on it: at which institution, by which assignment. */
@Entity('known_case')
@Index('known_case_of_complaint', ['complaintId'])
export class KnownCase {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('uuid') assignmentId!: string;
  @Column('text') institutionCode!: string;
  @Column('text') role!: AssignmentRole;
  @Column('timestamptz') openedAt!: Date;
  /** Who works on it; null while nobody has taken it. */
  @Column('uuid', { nullable: true }) officerId!: string | null;
}
