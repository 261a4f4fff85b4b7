import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The words of a case in the index. Read and written by SQL only; the entity says what there is. */
@Entity('case_text')
@Index('case_text_words', { synchronize: false })
@Index('case_text_of_institution', ['institutionCode', 'openedAt'])
export class CaseText {
  @PrimaryColumn('uuid') caseId!: string;
  @Index('case_text_of_complaint') @Column('uuid') complaintId!: string;
  @Column('text') institutionCode!: string;
  @Index('case_text_by_age') @Column('timestamptz') openedAt!: Date;
  @Column('tsvector', { select: false }) words!: string;
}
