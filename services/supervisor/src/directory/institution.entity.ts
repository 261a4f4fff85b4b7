import type { Liaison } from '#libs/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An institution as the directory last told of it: its name, its place in the tree, whom to reach, and by whose wall clock it works. */
@Entity('institution')
export class Institution {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') path!: string;
  @Column('text') timeZone!: string;
  /** Whom to reach there for complaints: a role, and the mailbox and phone of its office. */
  @Column('jsonb', { nullable: true }) liaison!: Liaison | null;
  @Column('int') version!: number;
}
