import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An institution as the directory last told of it: its name, and its place in the tree. */
@Entity('institution')
export class Institution {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') path!: string;
  @Column('int') version!: number;
}
