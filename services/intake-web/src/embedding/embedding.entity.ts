import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The sites on which an institution may show the form. */
@Entity('embedding')
export class Embedding {
  @PrimaryColumn('text') institution!: string;
  @Column('text', { array: true }) origins!: string[];
}
