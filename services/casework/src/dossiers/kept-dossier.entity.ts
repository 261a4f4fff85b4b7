import type { Sealed } from '#libs/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A dossier that the last rung of the ladder has drawn up: as the case stood then, whatever comes after. */
@Entity('dossier')
@Index('dossier_of_complaint', ['complaintId', 'madeAt'])
@Index('dossier_latest', ['madeAt', 'id'])
export class KeptDossier {
  /** Of the clock that climbed: it reaches the last rung once. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') complaintId!: string;
  @Column('uuid') caseId!: string;
  @Column('timestamptz') madeAt!: Date;
  /** As JSON; the PDF is drawn from it when it is asked for. */
  @Column('text') sealed!: Sealed;
}
