import type { FigureKind } from '../rules/figures.js';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `auto-route-above` is the threshold that officials set and training measures. */
export type PolicyKind = 'auto-route-above' | FigureKind;

/** A dated rule in figures. The latest that is in force holds; earlier ones stay, so that old decisions can be explained. */
@Entity('routing_policy')
@Check(
  'routing_policy_kind',
  `kind in ('auto-route-above', 'cold-above', 'choice', 'contradiction', 'question-together', 'question-second')`,
)
@Check('routing_policy_amount', 'amount between 0 and 1')
@Index('routing_policy_in_force', ['kind', 'effectiveFrom'])
export class RoutingPolicy {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: PolicyKind;
  @Column('double precision') amount!: number;
  @Column('timestamptz') effectiveFrom!: Date;
  /** The model whose measured precision gave the figure; null when a person set it. */
  @Column('int', { nullable: true }) model!: number | null;
  @Column('uuid', { nullable: true }) setBy!: string | null;
  @Column('timestamptz') setAt!: Date;
  @Column('uuid', { nullable: true }) undoneBy!: string | null;
  /** From then on what was in force before holds again. */
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
}
