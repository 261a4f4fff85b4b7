import type { InstitutionKind } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An institution a citizen can name in the form: what the directory last said of it. */
@Entity('institution')
export class InstitutionRow {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: InstitutionKind;
  /** Codes from the root of the tree down to this one, `bp-bumn/pln/`. */
  @Column('text') path!: string;
  @Column('date') validFrom!: string;
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('int') version!: number;
}
