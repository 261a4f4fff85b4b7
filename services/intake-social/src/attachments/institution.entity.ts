import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where an institution stands in the tree: whose staff may open a file depends on it. */
@Entity('institution')
export class InstitutionRow {
  @PrimaryColumn('text') code!: string;
  /** Codes from the root of the tree down to this one, `bp-bumn/pln/`. */
  @Column('text') path!: string;
  @Column('int') version!: number;
}
