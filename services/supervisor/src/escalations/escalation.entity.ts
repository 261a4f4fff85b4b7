import type { DeadlineKind, EscalationRung } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A rung that was climbed: who was told that which deadline has passed. Append only. */
@Entity('escalation', { comment: 'append only: who was told of which deadline that had passed' })
@Index('escalation_of_complaint', ['complaintId'])
@Index('escalation_by_instant', ['escalatedAt', 'clockId'])
export class Escalation {
  @PrimaryColumn('uuid') clockId!: string;
  @PrimaryColumn('text') rung!: EscalationRung;
  @Column('uuid') complaintId!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('text') kind!: DeadlineKind;
  /** Who held the complaint then; null: nobody. */
  @Column('text', { nullable: true }) holderCode!: string | null;
  /** Whose people were told; null: those of the hub. */
  @Column('text', { nullable: true }) institutionCode!: string | null;
  @Column('uuid', { nullable: true }) officerId!: string | null;
  @Column('text', { nullable: true }) without!: 'nobody' | 'on-leave' | 'removed' | null;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz') escalatedAt!: Date;
}
