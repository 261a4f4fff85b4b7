import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A topic of complaints, with the words people use for it. */
@Entity('category')
export class Category {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  /** Each speaks for the topic by itself; `jalan + rusak` means both close together. */
  @Column('text', { array: true }) keywords!: string[];
  /** Each counts only together with others. */
  @Column('text', { array: true }) hints!: string[];
}
