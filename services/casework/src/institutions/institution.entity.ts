import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An institution as the directory last told of it: where it hangs in the tree, and whether a complaint can go to it. */
@Entity('institution')
export class Institution {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') path!: string;
  /** First day on which it is no longer valid; null while it is. */
  @Column('date', { nullable: true }) validTo!: string | null;
  @Column('int') version!: number;
}
