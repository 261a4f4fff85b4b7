import type { LocalDate } from '#libs/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LetterWords } from '../rules/letter-words.js';

/** How warning letters are worded from a day on. Append only: what an earlier letter was made of stays. */
@Entity('letter_template', { comment: 'append only: how warning letters are worded from a day on' })
@Index('letter_template_of_issuer', ['issuerCode', 'effectiveFrom'])
export class LetterTemplate implements LetterWords {
  @PrimaryColumn('uuid') id!: string;
  /** Whose letters it words; null: those of all who have no words of their own. */
  @Column('text', { nullable: true }) issuerCode!: string | null;
  @Column('date') effectiveFrom!: LocalDate;
  @Column('text') subject!: string;
  @Column('text') opening!: string;
  @Column('text') request!: string;
  @Column('timestamptz') writtenAt!: Date;
  /** Null of the words that the hub came with. */
  @Column('uuid', { nullable: true }) writtenBy!: string | null;
  @Column('text') writtenByName!: string;
}
