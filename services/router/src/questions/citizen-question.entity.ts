import type { Sealed } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export interface AskedBetween {
  readonly code: string;
  readonly name: string;
}

/** What the desk wants to know of the citizen. `lapsed`: no reply in time; `dropped`: somebody decided without it. */
@Entity('citizen_question')
@Check('citizen_question_state', `state in ('open', 'answered', 'lapsed', 'dropped')`)
@Index('citizen_question_of_complaint', ['complaintId'])
@Index('citizen_question_open', ['answerBy'], { where: `state = 'open'` })
export class CitizenQuestion {
  @PrimaryColumn('uuid') entryId!: string;
  @Column('uuid') complaintId!: string;
  @Column('text', { nullable: true }) question!: Sealed | null;
  @Column('jsonb') options!: readonly AskedBetween[];
  @Column('text') state!: 'open' | 'answered' | 'lapsed' | 'dropped';
  /** Staff id; null when a rule asked. */
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz') answerBy!: Date;
}
