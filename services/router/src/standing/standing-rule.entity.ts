import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Conditions, RuleOutcome } from '../rules/standing/standing-rule.js';

/** One version of a rule that an official wrote. In force from `activeFrom` to before `activeTo`. */
@Entity('standing_rule')
@Check('standing_rule_state', `state in ('draft', 'approved')`)
@Check(
  'standing_rule_outcome',
  `outcome in ('institution', 'citizen', 'desk') and (outcome = 'institution') = (owner is not null)`,
)
@Check('standing_rule_two_people', 'approved_by <> written_by')
@Index('standing_rule_active', ['activeFrom'], { where: `state = 'approved'` })
export class StandingRuleRow {
  @PrimaryColumn('uuid') id!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') name!: string;
  @Column('jsonb') conditions!: Conditions;
  @Column('text', { default: 'institution' }) outcome!: RuleOutcome;
  @Column('text', { nullable: true }) owner!: string | null;
  /** Who answers beside the owner, or those between whom the citizen is asked. */
  @Column('jsonb', { default: [] }) others!: string[];
  @Column('int') position!: number;
  @Column('text') state!: 'draft' | 'approved';
  @Column('uuid') writtenBy!: string;
  @Column('timestamptz') writtenAt!: Date;
  /** Another person than who wrote it. */
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('timestamptz', { nullable: true }) activeFrom!: Date | null;
  @Column('timestamptz', { nullable: true }) activeTo!: Date | null;
  @Column('uuid', { nullable: true }) undoneBy!: string | null;
}
