import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one institution was given of a complaint; its case is known once casework has opened it. */
@Entity('assignment')
@Check('assignment_role', `role in ('lead', 'co-owner')`)
@Index('assignment_of_complaint', ['complaintId'])
export class Assignment {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('text') institution!: string;
  @Column('text') role!: 'lead' | 'co-owner';
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('boolean') handedBack!: boolean;
}
