import type { InstitutionKind } from '#libs/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What was last said of an institution or unit: what holds today. Closed ones stay, with the date and who took over. */
@Entity('institution')
@Check('institution_validity', 'valid_to is null or valid_to > valid_from')
export class Institution {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') kind!: InstitutionKind;
  @Column('text', { nullable: true }) parent!: string | null;
  /** Codes from the root down: `bp-bumn/pln/`. */
  @Column('text') path!: string;
  @Column('text', { array: true }) aliases!: string[];
  @Column('text') timeZone!: string;
  @Column('date') validFrom!: string;
  /** First day on which it is no longer valid. */
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('text', { nullable: true }) successor!: string | null;
  @Column('int') version!: number;
}
