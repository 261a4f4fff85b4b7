import type { RoutingReason, Sealed, TriageQueue } from '#libs/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DeskName } from '../complaints/routed-complaint.entity.js';
import type { Candidate } from '../rules/candidates-of.js';

/** A complaint that waits for a person. The row goes when one has decided; the decision stays. */
@Entity('triage_item')
@Check('triage_item_desk', `desk in ('triage', 'coordinator')`)
@Check('triage_item_queue', `queue in ('to-decide', 'asked', 'not-a-complaint', 'spam', 'abuse')`)
@Index('triage_item_likeness', { synchronize: false })
@Index('triage_item_by_clock', { synchronize: false })
@Index('triage_item_of_desk', { synchronize: false })
export class TriageItem {
  @PrimaryColumn('uuid') complaintId!: string;
  @Column('text') desk!: DeskName;
  @Column('text', { default: 'to-decide' }) queue!: TriageQueue;
  @Column('jsonb') reason!: RoutingReason;
  @Column('jsonb') candidates!: readonly Candidate[];
  @Column('int') handBacks!: number;
  /** Of the hand-back that brought it here, if one did. */
  @Column('uuid', { nullable: true }) handBackCase!: string | null;
  @Column('text', { nullable: true }) handBackReason!: Sealed | null;
  /** Place in the tree of who handed it back: a coordinator decides for what lies below their own. */
  @Column('text', { nullable: true }) handBackPath!: string | null;
  @Column('timestamptz') sentAt!: Date;
  /** By when an owner must be found, and the citizen have an answer, as the supervisor has said; null until it has. */
  @Column('timestamptz', { nullable: true }) triageDueAt!: Date | null;
  @Column('timestamptz', { nullable: true }) totalDueAt!: Date | null;
  /** By which others like it are found, see `rules/likeness`. */
  @Column('int', { array: true, default: [] }) likeness!: number[];
}
