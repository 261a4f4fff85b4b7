import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** When somebody whom a letter warns first opened it. */
@Index('letter_reading_of_reader', ['staffId', 'letterId'])
@Entity('letter_reading', { comment: 'append only: who of the warned institution opened which letter, and when first' })
export class LetterReading {
  @PrimaryColumn('uuid') letterId!: string;
  @PrimaryColumn('uuid') staffId!: string;
  @Column('text') staffName!: string;
  @Column('timestamptz') readAt!: Date;
}
