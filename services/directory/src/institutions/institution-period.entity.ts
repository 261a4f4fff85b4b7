import type { InstitutionKind, Liaison } from '#libs/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Connection, KindOfAlias, Period } from '../rules/period.js';

/** What holds of an institution from one day until another. */
@Entity('institution_period')
@Check('institution_period_validity', 'valid_to is null or valid_to > valid_from')
export class InstitutionPeriod implements Period {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('date') validFrom!: string;
  /** First day on which it no longer holds. */
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text') name!: string;
  @Column('text') kind!: InstitutionKind;
  @Column('text', { nullable: true }) parent!: string | null;
  @Column('text', { array: true }) aliases!: string[];
  @Column('jsonb', { default: [] }) aliasKinds!: readonly KindOfAlias[];
  @Column('text') timeZone!: string;
  @Column('text', { nullable: true }) successor!: string | null;
  @Column('text', { array: true }) successors!: string[];
  @Column('text', { nullable: true }) coordinator!: string | null;
  @Column('text') connection!: Connection;
  @Column('boolean') approvesAnswers!: boolean;
  @Column('jsonb', { nullable: true }) liaison!: Liaison | null;
  @Column('text', { nullable: true }) source!: string | null;
  /** An administrator has changed it: from then on a newer seed leaves the institution alone. */
  @Column('boolean') edited!: boolean;
}
