import type { AskedAtDoor, Sealed } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Question } from '../rules/outcome.js';

export interface AskedBetween {
  readonly code: string;
  readonly name: string;
}

/** What the desk wants to know of the citizen. `lapsed`: no reply in time; `dropped`: somebody decided without it. */
@Entity('citizen_question')
@Check('citizen_question_state', `state in ('open', 'answered', 'lapsed', 'dropped')`)
@Check('citizen_question_kind', `kind in ('which-of-these', 'which-region', 'which-toll-road')`)
@Check('citizen_question_at_door', `at_door in ('place', 'story', 'words')`)
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
  /** Which of its questions a rule asked; null where a person or the door did. */
  @Column('text', { nullable: true }) kind!: Question | null;
  /** What the door asked with its receipt; null where it was asked from here. */
  @Column('text', { nullable: true }) atDoor!: AskedAtDoor | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz') answerBy!: Date;
}
