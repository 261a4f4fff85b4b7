import type { AssignmentRole } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Whose a case is: what else is said of it does not repeat that. */
@Entity('known_case')
@Index('known_case_of_complaint', ['complaintId'])
export class KnownCase {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('text') institutionCode!: string;
  @Column('text') role!: AssignmentRole;
}
