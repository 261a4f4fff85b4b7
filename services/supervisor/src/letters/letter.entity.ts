import type { DeadlineKind } from '#libs/contracts';
import type { LocalDate } from '#libs/domain';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A case that a letter warns of, as it stood then. */
export interface WarnedCase {
  readonly caseId: string | null;
  readonly code: string | null;
  readonly institution: string;
  readonly kind: DeadlineKind;
  readonly dueOn: LocalDate;
  readonly workingDaysLate: number;
}

/** A warning letter, as it was sent. Append only. */
@Entity('letter', { comment: 'append only: which institution was warned by which letter of which cases' })
@Unique('letter_number_key', ['number'])
@Unique('letter_issuer_code_year_sequence_key', ['issuerCode', 'year', 'sequence'])
@Index('letter_of_institution', ['institutionCode', 'sentAt'])
@Index('letter_by_instant', ['sentAt', 'number'])
export class Letter {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('text') issuerCode!: string;
  @Column('int') year!: number;
  @Column('int') sequence!: number;
  @Column('text') institutionCode!: string;
  @Column('text') institutionName!: string;
  @Column('timestamptz') sentAt!: Date;
  @Column('uuid') sentBy!: string;
  @Column('text') sentByName!: string;
  /** Those that it lists: the longest overdue first, at most as many as a letter holds. */
  @Column('jsonb') cases!: readonly WarnedCase[];
  /** How many were late, listed or not. */
  @Column('int') total!: number;
  /** By which template it was worded; of the earliest it was not kept. */
  @Column('uuid', { nullable: true }) templateId!: string | null;
  @Column('bytea', { select: false }) document!: Buffer;
}
