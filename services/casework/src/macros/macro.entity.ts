import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MacroStep } from '../rules/macro-steps.js';

/** Steps that are often taken together, under one name: an institution's for all its officers and those below, or one person's. */
@Entity('macro')
@Index('macro_of_owner', { synchronize: false })
@Index('macro_of_institution', { synchronize: false })
export class Macro {
  @PrimaryColumn('uuid') id!: string;
  /** Null: the institution's. */
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('text') institutionCode!: string;
  @Column('text') institutionPath!: string;
  @Column('text') name!: string;
  @Column('jsonb') steps!: MacroStep[];
  @Column('timestamptz') updatedAt!: Date;
  @Column('int') version!: number;
}
