import type { RoutingReason, Sealed } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Candidate } from '../rules/candidates-of.js';
import type { Basis } from './basis.js';
import type { DeskName } from './routed-complaint.entity.js';

/** One decision about a complaint, with everything that explains it. Decisions are added, never changed but by erasure. */
@Entity('decision')
@Index('decision_assigned', { synchronize: false })
@Check('decision_outcome', `outcome in ('assigned', 'triage', 'coordinator', 'set-aside')`)
@Check('decision_institution', `(outcome = 'assigned') = (institution is not null and assignment_id is not null)`)
export class Decision {
  @PrimaryColumn('uuid') complaintId!: string;
  /** 1 is the router's own; every hand-back and every choice of a person is one more. */
  @PrimaryColumn('int') attempt!: number;
  @Column('text') outcome!: 'assigned' | DeskName | 'set-aside';
  @Column('text', { nullable: true }) institution!: string | null;
  @Column('jsonb', { default: [] }) coOwners!: readonly string[];
  @Column('uuid', { nullable: true }) assignmentId!: string | null;
  @Column('jsonb') reason!: RoutingReason;
  @Column('jsonb') candidates!: readonly Candidate[];
  @Column('real') confidence!: number;
  @Column('text') rulesVersion!: string;
  @Column('text') directoryVersion!: string;
  /** Null where a person decided, or no rule of the router. */
  @Column('jsonb', { nullable: true }) basis!: Basis | null;
  /** Why the person chose so, in their words: sealed. */
  @Column('text', { nullable: true }) note!: Sealed | null;
  @Column('timestamptz') decidedAt!: Date;
  /** Staff id; null when a rule decided. */
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
}
