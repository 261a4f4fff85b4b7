import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An institution as the directory last told of it: where it hangs in the tree, and whether a complaint can go to it. */
@Entity('institution')
export class Institution {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') path!: string;
  /** By whose wall its days begin and end. */
  @Column('text') timeZone!: string;
  /** First day on which it is no longer valid; null while it is. */
  @Column('date', { nullable: true }) validTo!: string | null;
  /** Who took over from it; several after a split. */
  @Column('text', { array: true, default: [] }) successors!: string[];
  /** `full`: it verifies by itself what reaches it. */
  @Column('text') connection!: 'central' | 'semi' | 'full';
  /** Its final answers are read by a second person before they are sent. */
  @Column('boolean') approvesAnswers!: boolean;
  @Column('int') version!: number;
}
