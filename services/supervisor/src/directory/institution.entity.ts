import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An institution as the directory last told of it: its name, its place in the tree, and by whose wall clock it works. */
@Entity('institution')
export class Institution {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') path!: string;
  @Column('text') timeZone!: string;
  @Column('int') version!: number;
}
