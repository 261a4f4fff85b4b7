import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A case as far as clocks depend on it: at which institution, by which assignment. */
@Entity('known_case')
@Index('known_case_of_complaint', ['complaintId'])
export class KnownCase {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('uuid') assignmentId!: string;
  @Column('text') institutionCode!: string;
  @Column('timestamptz') openedAt!: Date;
}
